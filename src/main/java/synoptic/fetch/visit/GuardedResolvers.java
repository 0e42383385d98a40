package synoptic.fetch.visit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/** Puts the {@link Guard} where the JDK resolves names; where none stands, it changes nothing. */
public final class GuardedResolvers extends InetAddressResolverProvider {
  private static volatile boolean installed;

  @Override
  public InetAddressResolver get(Configuration configuration) {
    installed = true;
    InetAddressResolver system = configuration.builtinResolver();
    return new InetAddressResolver() {
      @Override
      public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
          throws UnknownHostException {
        return Guard.resolve(system, host, policy);
      }

      @Override
      public String lookupByAddress(byte[] address) throws UnknownHostException {
        return system.lookupByAddress(address);
      }
    };
  }

  @Override
  public String name() {
    return "synoptic";
  }

  /** Whether the JDK asks it; it decides when the first name is resolved. */
  static boolean isInstalled() {
    try {
      InetAddress.getByName("localhost");
    } catch (UnknownHostException none) {
      // asked all the same
    }
    return installed;
  }
}
