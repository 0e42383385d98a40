package synoptic.fetch.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolver.LookupPolicy;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.article.Imprint;
import synoptic.fetch.Desk;
import synoptic.fetch.Newsstand;
import synoptic.fetch.Newsstand.Reply;
import synoptic.fetch.Pages;
import synoptic.fetch.visit.NewsSource.Full;

/** No source reaches into this machine or its network, by whatever name. */
class NetworkTest {
  private static final LookupPolicy ANY = LookupPolicy.of(LookupPolicy.IPV4 | LookupPolicy.IPV6);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "100.64.0.1",
        "100.100.100.200",
        "127.0.0.1",
        "127.255.255.254",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "192.0.0.192",
        "198.18.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "168.63.129.16",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::8.8.8.8",
        "64:ff9b::8.8.8.8",
        "64:ff9b:1::1",
        "2002:808:808::1",
        "2001:0:808:808::1",
        "2001:db8::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void whatIsNotPublicIsRefused(String address) throws Exception {
    assertThat(Network.isPublic(InetAddress.getByName(address))).isFalse();
    String host = address.contains(":") ? "[" + address + "]" : address;
    assertThat(fetch("http://" + host + "/", null)).contains("was not asked");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8.8.8.8", "100.63.255.255", "100.128.0.0", "172.32.0.1", "2606:4700::1111"})
  void whatIsPublicIsNot(String address) throws Exception {
    assertThat(Network.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost/",
        "http://LOCALHOST./",
        "http://a.localhost/",
        "http://2130706433/",
        "http://user@127.0.0.1:80/"
      })
  void otherNamesOfThisMachineAreRefused(String address) throws Exception {
    assertThat(fetch(address, null)).contains("was not asked").doesNotContain("user");
  }

  @Test
  void whatIsNoNameOfAHostIsRefused() throws Exception {
    assertThat(fetch("http://127.1/", null)).contains("http://127.1/ is no address of the web");
  }

  @Test
  void aNameOfAPrivateAddressIsRefusedWhereItResolves() throws Exception {
    try (Newsstand stand = new Newsstand()) {
      stand.put("/", Reply.page(Pages.page("Inside", "nine", "")));
      InetAddressResolver inside = answers(List.of("127.0.0.1"));
      assertThat(fetch("http://inside.example:" + stand.port() + "/", inside))
          .contains("was not asked");
      assertThat(stand.asked()).isEmpty();
    }
  }

  @Test
  void aNameThatAnswersPublicFirstAndPrivateSecondIsRefusedTheSecondTime() throws Exception {
    InetAddressResolver turning = answers(List.of("8.8.8.8"), List.of("127.0.0.1"));
    try (Guard guard = Guard.stand(List.of(), new World(turning, Network::isPublic))) {
      assertThat(Guard.resolve(turning, "turning.example", ANY))
          .containsExactly(InetAddress.getByName("8.8.8.8"));
      assertThatThrownBy(() -> Guard.resolve(turning, "turning.example", ANY))
          .isInstanceOf(UnknownHostException.class);
      assertThat(guard.hasRefused(URI.create("http://turning.example/"))).isTrue();
    }
  }

  @Test
  void ofTwoAddressesOnlyThePublicIsLeft() throws Exception {
    InetAddressResolver both = answers(List.of("10.0.0.1", "8.8.8.8"));
    try (Guard guard = Guard.stand(List.of(), new World(both, Network::isPublic))) {
      assertThat(InetAddress.getAllByName("both.example"))
          .extracting(InetAddress::getHostAddress)
          .containsExactly("8.8.8.8");
      assertThat(guard.hasRefused(URI.create("http://both.example/"))).isFalse();
    }
  }

  /**
   * The same against real connections: 127.0.0.2 passes for public here. Java keeps the first
   * answer for a while or asks again; either way nothing arrives at 127.0.0.1.
   */
  @Test
  void aNameThatTurnsBetweenTwoRequestsReachesNothingInside() throws Exception {
    Newsstand outside;
    try {
      outside = new Newsstand(new InetSocketAddress("127.0.0.2", 0));
    } catch (IOException oneLoopbackOnly) {
      Assumptions.abort("this system has one loopback address");
      return;
    }
    try (outside;
        Newsstand inside = new Newsstand(new InetSocketAddress("127.0.0.1", outside.port()))) {
      String there = "http://turn.example:" + outside.port();
      outside.put("/", Reply.of(302, "Location", there + "/secret"));
      outside.put("/secret", Reply.page(Pages.page("Harbour", "nine", "")));
      inside.put("/secret", Reply.page(Pages.page("Secret", "ten", "")));
      Desk desk = new Desk(folder.resolve("seeds"));
      desk.world =
          new World(
              answers(List.of("127.0.0.2"), List.of("127.0.0.1")),
              address -> address.getHostAddress().equals("127.0.0.2"));
      desk.fetch(outsider(there + "/"));
      assertThat(outside.asked()).contains("/");
      assertThat(inside.asked()).isEmpty();
    }
  }

  @Test
  void aRedirectIntoThisMachineIsRefused() throws Exception {
    try (Newsstand stand = new Newsstand();
        Newsstand other = new Newsstand()) {
      stand.put("/", Reply.of(302, "Location", other.at("/")));
      other.put("/", Reply.page(Pages.page("Inside", "nine", "")));
      Desk desk = new Desk(folder.resolve("seeds"));
      String said = desk.fetch(Desk.source(SourceKind.PAGE, stand.at("/"), "Gazette"));
      assertThat(said).contains(other.at("/") + " is of this machine");
      assertThat(other.asked()).as("another port is another server").isEmpty();
    }
  }

  @Test
  void whatOneSourceMayReachNoOtherMay() throws Exception {
    try (Newsstand stand = new Newsstand()) {
      stand.put("/", Reply.page(Pages.page("Inside", "nine", "")));
      Desk desk = new Desk(folder.resolve("seeds"));
      NewsSource allowed = Desk.source(SourceKind.PAGE, stand.at("/gone"), "Gazette");
      assertThat(desk.fetch(outsider(stand.at("/")), allowed))
          .contains(stand.at("/") + " is of this machine", "/gone answers 404");
      assertThat(stand.asked()).containsExactly("/gone");
    }
  }

  @Test
  void whereNoGuardStandsNamesResolveAsEver() throws Exception {
    assertThat(InetAddress.getByName("localhost").isLoopbackAddress()).isTrue();
  }

  private String fetch(String address, @Nullable InetAddressResolver names) throws Exception {
    Desk desk = new Desk(folder.resolve("seeds"));
    desk.world = new World(names, Network::isPublic);
    return desk.fetch(outsider(address));
  }

  private static NewsSource outsider(String address) {
    var imprint = new Imprint("Gazette", null, null, null);
    return new NewsSource(SourceKind.PAGE, URI.create(address), imprint, Full.PAGE, 20, false, 2);
  }

  /** A resolver that gives one answer after the other, and the last for ever. */
  @SafeVarargs
  private static InetAddressResolver answers(List<String>... answers) {
    Deque<List<String>> turns = new ArrayDeque<>(List.of(answers));
    return new InetAddressResolver() {
      @Override
      public synchronized Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
          throws UnknownHostException {
        List<String> answer = turns.size() > 1 ? turns.pop() : turns.element();
        Stream.Builder<InetAddress> addresses = Stream.builder();
        for (String address : answer) {
          addresses.add(InetAddress.getByName(address));
        }
        return addresses.build();
      }

      @Override
      public String lookupByAddress(byte[] address) throws UnknownHostException {
        throw new UnknownHostException();
      }
    };
  }
}
