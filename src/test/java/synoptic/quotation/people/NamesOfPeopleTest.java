package synoptic.quotation.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.quotation.Attribution;
import synoptic.quotation.Extent;
import synoptic.quotation.Person;
import synoptic.quotation.Quotation;
import synoptic.quotation.Speaker;
import synoptic.text.Span;

/** Who is one person across articles, under which name, with which roles. */
class NamesOfPeopleTest {
  /** Speakers as articles name them, {@code Name (role)}, and the people that they are. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A style before the name of somebody who is known without it.
        "Mallam Bruno Akande, Bruno Akande | Bruno Akande = Mallam Bruno Akande",
        "Striker Greta Holm Vik, Greta Holm Vik | Greta Holm Vik = Striker Greta Holm Vik",
        "Model Striker Ida Venn, Ida Venn | Ida Venn = Model Striker Ida Venn",
        "Mallam Bruno Akande | Mallam Bruno Akande",
        "Mallam Bruno Akande, Carla Akande | Carla Akande; Mallam Bruno Akande",
        "Lorn Harbour Board, Harbour Board | Harbour Board; Lorn Harbour Board",
        // The commonest spelling, of those the fullest, of those the first.
        "Ida Venn, Ida Venn, Ida Wenn | Ida Venn = Ida Wenn",
        "Ida Wenn, Ida Venn | Ida Venn = Ida Wenn",
        "Ida Venn, Ida K. Venn | Ida K. Venn = Ida Venn",
        "Venn, Venn, Ida Venn | Ida Venn = Venn",
        // A middle name or initial that does not contradict.
        "Ida Karin Venn, Ida K. Venn | Ida K. Venn = Ida Karin Venn",
        "Ida Karin Venn, Ida M. Venn | Ida Karin Venn; Ida M. Venn",
        // A surname of several is the one's who is quoted three times as often.
        "Ida Venn, Ida Venn, Ida Venn, Otto Venn, Venn | Ida Venn = Venn; Otto Venn",
        "Ida Venn, Ida Venn, Otto Venn, Venn | Ida Venn; Otto Venn; Venn",
        // An acronym is a body's whose initials it is, nobody's who has a role.
        "Lorn Harbour Board, LHB, L.H.B. | Lorn Harbour Board = L.H.B. LHB",
        "Lars Henrik Brandt (pilot), LHB | LHB; Lars Henrik Brandt",
        // A country or a kind of body is nobody's surname.
        "Israel, Ida Israel | Ida Israel; Israel",
        "Union, Ida Union | Ida Union; Union",
        "Leaders, Ida Leaders | Ida Leaders; Leaders",
        // What is said of somebody is somebody else.
        "Ida Venn's office, Venn | Ida Venn's office; Venn",
        "Ida Venn’s office, Venn | Ida Venn’s office; Venn",
        "Board of the five Lorn Venns, Venns | Board of the five Lorn Venns; Venns",
        "people of Lorn venn, Venn | Venn; people of Lorn venn",
        // Sounds.
        "Wadim Schukow, Vadim Shukov | Vadim Shukov = Wadim Schukow",
        "Mikhail Grow, Mihail Grov | Mihail Grov = Mikhail Grow",
        "Philip Kuckuck, Filip Kukuk | Filip Kukuk = Philip Kuckuck",
        "Çetin Đurić, Cetin Duric | Cetin Duric = Çetin Đurić",
        "Łukasz Hołownia, Lukasz Holownia | Lukasz Holownia = Łukasz Hołownia",
        "Ola Pål, Ole Pal | Ola Pål; Ole Pal",
        "Alexander Grin, Oleksandr Grin | Alexander Grin = Oleksandr Grin",
      })
  void check(String speakers, String people) {
    assertThat(
            People.of(saidBy(speakers.split(", ")), new TreeMap<>()).all().stream()
                .map(NamesOfPeopleTest::spellings)
                .sorted()
                .collect(Collectors.joining("; ")))
        .isEqualTo(people);
  }

  /** What people are called in file names. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ida Venn | ida-venn",
        "Émile Þór Ægisson | emile-thor-aegisson",
        "-Ida. Venn! | ida-venn",
        "AUX | speaker-1898ed91",
        "com1 | speaker-957a49c3",
        "com10 | com10",
        "Board of the Harbours and Quays and Locks and Canals of Lorn and Orrin Vale"
            + " | board-of-the-harbours-and-quays-and-locks-and-canals-of",
        "Ida-Venn, Ida Karin Maria Venn, Ida Karin-Maria Venn"
            + " | ida-karin-maria-venn, ida-karin-maria-venn-8771f48a, ida-venn",
      })
  void ids(String speakers, String ids) {
    assertThat(
            People.of(saidBy(speakers.split(", ")), new TreeMap<>()).all().stream()
                .map(Person::id)
                .collect(Collectors.joining(", ")))
        .isEqualTo(ids);
  }

  /** A speaker's roles, the commonest first. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ida Venn (mayor), Ida Venn (mayor), Ida Venn (pilot) | mayor, pilot",
        "Ida Venn (pilot), Ida Venn (mayor) | mayor, pilot",
        "Ida Venn, Venn (pilot), Venn (pilot), Ida Venn (mayor) | pilot, mayor",
      })
  void roles(String speakers, String roles) {
    assertThat(People.of(saidBy(speakers.split(", ")), new TreeMap<>()).all())
        .singleElement()
        .extracting(p -> String.join(", ", p.roles()))
        .isEqualTo(roles);
  }

  @ParameterizedTest
  @CsvSource({
    "Ida Venn, true",
    "Ursula von der Mark, true",
    "Venn, false",
    "Lorn Harbour Authority, false",
    "Ministry of Tides, false",
    "Tides Ministry, false",
    "Coast Gazette, false",
    "Northern Leaders, false",
    "Ida Venn's office, false",
    "Venn’s Friends, false",
    "Ida Karin Maria Louise Venn, false",
    "people of lorn, false",
  })
  void isPersonal(String name, boolean personal) {
    assertThat(People.isPersonal(name)).isEqualTo(personal);
  }

  @ParameterizedTest
  @CsvSource({
    "Ida Venn, Ida Wenn, true",
    "Ida Venn, Otto Venn, false",
    "Volodimir Hrin, Vladimir Hrin, true",
    "Mario Venn, Maria Venn, false",
    "Ida K. Venn, Ida Venn, true",
  })
  void areAlike(String one, String other, boolean alike) {
    assertThat(People.areAlike(one, other)).isEqualTo(alike);
  }

  private static String spellings(Person person) {
    String others =
        person.spellings().stream()
            .filter(s -> !s.equals(person.name()))
            .sorted()
            .collect(Collectors.joining(" "));
    return person.name() + (others.isEmpty() ? "" : " = " + others);
  }

  private static List<Quotation> saidBy(String... speakers) {
    List<Quotation> quotations = new ArrayList<>();
    for (String speaker : speakers) {
      String[] parts = speaker.split(" \\(");
      @Nullable String role = parts.length > 1 ? parts[1].replace(")", "") : null;
      Span span = new Span(quotations.size(), quotations.size() + 1);
      quotations.add(
          new Quotation(
              "a#" + quotations.size(),
              new Extent("a", span),
              Quotation.Kind.DIRECT,
              new Attribution.Named(new Speaker(parts[0], role), span),
              null));
    }
    return quotations;
  }
}
