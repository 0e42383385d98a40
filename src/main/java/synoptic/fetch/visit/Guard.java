package synoptic.fetch.visit;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolver.LookupPolicy;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps requests from this machine and its network. While one stands, every name that this process
 * resolves passes it, so that what was looked up is what is connected to.
 */
public final class Guard implements AutoCloseable {
  private static volatile @Nullable Guard standing;

  private final List<NewsSource> sources;
  private final World world;
  private final Set<String> refused = ConcurrentHashMap.newKeySet();

  private Guard(List<NewsSource> sources, World world) {
    this.sources = sources.stream().filter(NewsSource::isPrivate).toList();
    this.world = world;
  }

  /**
   * Stands until it is closed.
   *
   * @param sources of which those that are private may be reached at their own host and port
   * @throws IllegalStateException if names of this process do not pass it
   */
  public static Guard stand(List<NewsSource> sources, World world) {
    if (!GuardedResolvers.isInstalled()) {
      throw new IllegalStateException(GuardedResolvers.class.getName());
    }
    Guard guard = new Guard(sources, world);
    standing = guard;
    return guard;
  }

  @Override
  public void close() {
    standing = null;
  }

  /** What a name resolves to, as far as it may be reached. */
  static Stream<InetAddress> resolve(InetAddressResolver system, String host, LookupPolicy policy)
      throws UnknownHostException {
    Guard guard = standing;
    if (guard == null) {
      return system.lookupByName(host, policy);
    }
    InetAddressResolver own = guard.world.resolver();
    InetAddressResolver resolver = own == null ? system : own;
    List<InetAddress> all = resolver.lookupByName(host, policy).toList();
    if (guard.isPrivate(host)) {
      return all.stream();
    }
    List<InetAddress> reachable = all.stream().filter(guard.world.isPublic()).toList();
    if (reachable.isEmpty()) {
      guard.refused.add(bare(host));
      throw new UnknownHostException(host);
    }
    return reachable.stream();
  }

  /**
   * Refuses an address by what it says itself. What its name leads to is looked at when it is
   * resolved.
   *
   * @param source on whose behalf
   */
  void admit(URI address, NewsSource source) throws Failure {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if ((!scheme.equals("http") && !scheme.equals("https")) || address.getHost() == null) {
      throw Failure.at(address, Problem.SCHEME);
    }
    if (source.isPrivate() && source.isHome(address)) {
      return;
    }
    String host = bare(address.getHost());
    if (isPrivate(host) || isLocal(host) || (isNumber(host) && !isPublic(host))) {
      throw Failure.at(address, Problem.PRIVATE);
    }
  }

  /** Whether a name was refused for what it resolved to. */
  boolean hasRefused(URI address) {
    return refused.contains(bare(String.valueOf(address.getHost())));
  }

  private boolean isPrivate(String host) {
    return sources.stream().anyMatch(s -> bare(s.address().getHost()).equals(bare(host)));
  }

  /** The JDK gives this name the loopback address when no resolver does. */
  private static boolean isLocal(String host) {
    return host.equals("localhost") || host.endsWith(".localhost");
  }

  private static boolean isNumber(String host) {
    return host.indexOf(':') >= 0 || host.matches("[0-9.]+");
  }

  private boolean isPublic(String number) {
    try {
      return world.isPublic().test(InetAddress.getByName(number));
    } catch (UnknownHostException | IllegalArgumentException noAddress) {
      return false;
    }
  }

  private static String bare(String host) {
    return host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "").replaceAll("^\\[|\\]$", "");
  }
}
