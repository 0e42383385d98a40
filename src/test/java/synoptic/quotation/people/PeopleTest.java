package synoptic.quotation.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.quotation.Attribution;
import synoptic.quotation.Extent;
import synoptic.quotation.Person;
import synoptic.quotation.Quotation;
import synoptic.quotation.Speaker;
import synoptic.text.Span;

class PeopleTest {
  private static List<Quotation> saidBy(List<String> names) {
    List<Quotation> quotations = new ArrayList<>();
    for (String name : names) {
      Span span = new Span(quotations.size(), quotations.size() + 1);
      quotations.add(
          new Quotation(
              "a#" + quotations.size(),
              new Extent("a", span),
              Quotation.Kind.DIRECT,
              new Attribution.Named(new Speaker(name, null), span),
              null));
    }
    return quotations;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Volodymyr Zelenskyy, Volodymyr Zelenskyy, Zelensky, Zelenskiy, Volodymyr Zelensky,"
            + " Vladimir Zelenskiy | volodymyr-zelenskyy",
        "Donald Trump, Trump, Donald J. Trump | donald-j-trump",
        "Donald Trump, Trump, Donald John Trump | donald-trump",
        "John Quincy Adams, John Q. Adams | john-q-adams",
        "John Quincy Adams, John F. Adams | john-f-adams, john-quincy-adams",
        "European Union, EU | european-union",
        "Hall and Norline, Norline | hall-and-norline, norline",
        "United States, U.S., US | united-states",
        "Kęstutis Budrys, Kestutis Budrys | kestutis-budrys",
        "Bill Hart, Anna Hart, Hart | anna-hart, bill-hart, hart",
        "Shaun O'Brien, O'Brien | shaun-o-brien",
        "Mario Rossi, Maria Rossi | maria-rossi, mario-rossi",
        "Zelenskyy's office, Zelenskyy | zelenskyy, zelenskyy-s-office",
        "Emine Ødegård | emine-odegard",
        "习近平 | speaker-92a054e8",
        "Con | speaker-3b6f52aa",
      })
  void joins(String names, String ids) {
    People people = People.of(saidBy(Arrays.asList(names.split(", "))), new TreeMap<>());
    assertThat(people.all().stream().map(Person::id)).containsExactly(ids.split(", "));
    assertThat(people.all()).allSatisfy(p -> assertThat(p.id()).matches("[a-z0-9-]{1,80}"));
  }

  @Test
  void takesNoPersonsInitialsForAnAcronym() {
    List<Quotation> quotations = new ArrayList<>(saidBy(List.of("US")));
    Span span = new Span(7, 8);
    quotations.add(
        new Quotation(
            "a#7",
            new Extent("a", span),
            Quotation.Kind.DIRECT,
            new Attribution.Named(new Speaker("Ursula Schrode", "professor"), span),
            null));
    assertThat(People.of(quotations, new TreeMap<>()).all())
        .extracting(Person::name)
        .containsExactly("Ursula Schrode", "US");
  }

  @Test
  void takesTheEditorsWord() {
    var aliases = new TreeMap<>(java.util.Map.of("Karas", "Kaja Kallas"));
    People people = People.of(saidBy(List.of("Karas", "Kaja Kallas")), aliases);
    assertThat(people.all())
        .singleElement()
        .satisfies(p -> assertThat(p.spellings()).containsExactly("Kaja Kallas", "Karas"));
    assertThat(people.person("Karas")).isEqualTo(people.person("Kaja Kallas"));
    assertThat(people.person("Nobody")).isNull();
  }

  /** Of 400 articles two must quote somebody by the full name, that a surname is his in all. */
  @ParameterizedTest
  @CsvSource({"399, 1, true", "400, 1, false", "400, 2, true"})
  void inAnArchiveASurnameIsWhoseIsOftenQuoted(int articles, int named, boolean joins) {
    List<Quotation> quotations = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      String name = i < named ? "Anna Bass" : i == named ? "Bass" : "Tom Hall";
      Span span = new Span(0, 1);
      quotations.add(
          new Quotation(
              i + "#0",
              new Extent(String.valueOf(i), span),
              Quotation.Kind.DIRECT,
              new Attribution.Named(new Speaker(name, null), span),
              null));
    }
    People people = People.of(quotations, new TreeMap<>());
    assertThat(people.person("Bass"))
        .extracting(Person::name)
        .isEqualTo(joins ? "Anna Bass" : "Bass");
  }
}
