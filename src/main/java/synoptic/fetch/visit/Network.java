package synoptic.fetch.visit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import synoptic.text.WordLists;

/**
 * A range of addresses.
 *
 * @param prefix bits that all of them share
 */
record Network(byte[] first, int prefix) {
  private static final List<Network> SPECIAL =
      WordLists.read(Network.class, "networks.txt").lines("special").stream()
          .map(Network::of)
          .toList();

  /** Whether anybody may be there: not this machine, its network, or a range kept for others. */
  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    return SPECIAL.stream().noneMatch(network -> network.holds(bytes));
  }

  private static Network of(String written) {
    String[] parts = written.split("/");
    try {
      return new Network(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean holds(byte[] address) {
    if (address.length != first.length) {
      return false;
    }
    for (int bit = 0; bit < prefix; bit++) {
      int mask = 0x80 >> (bit % 8);
      if (((address[bit / 8] ^ first[bit / 8]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
