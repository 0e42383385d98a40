package synoptic.fetch.visit;

import java.net.InetAddress;
import java.net.spi.InetAddressResolver;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The network outside this machine, as a guard sees it.
 *
 * @param resolver of names; null for the system's
 * @param isPublic whether an address may be reached
 */
public record World(@Nullable InetAddressResolver resolver, Predicate<InetAddress> isPublic) {
  public static final World REAL = new World(null, Network::isPublic);
}
