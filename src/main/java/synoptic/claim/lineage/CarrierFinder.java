package synoptic.claim.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.language.Language;
import synoptic.quotation.name.NameForms;
import synoptic.text.Search;
import synoptic.text.Span;
import synoptic.text.WordLists;

/** Finds where an article says through whom words came. */
final class CarrierFinder {
  private static final WordLists LISTS = Language.ENGLISH.lists("claim-patterns");

  private static final String PART = "\\p{Lu}[\\p{L}\\p{N}&’'/.-]*[\\p{L}\\p{N}’']";

  private static final String NAME = "(?<name>" + PART + "(?:\\s" + PART + "){0,5})";

  private static final String BETWEEN =
      "\\s(?:(?!(?:"
          + String.join("|", LISTS.words("no further"))
          + ")\\b)\\p{L}[\\p{L}’'-]*\\s){0,4}?";

  private static final Search SPOKEN_TO = before(LISTS.either("spoken to"));
  private static final Search INTERVIEWED = before(LISTS.either("interviewed"));
  private static final Search REPORTED_BY = before(LISTS.either("reported by"));
  private static final Search REPORTS = after(LISTS.either("reports"));
  private static final Search OWN_INTERVIEW = after(LISTS.either("own interview"));
  private static final Search OWN_REPORT = after(LISTS.either("own report"));
  private static final Search STAFF =
      Search.ofNamed(
          NAME,
          "\\s(?:" + LISTS.either("staff") + ")\\s",
          "(?<person>" + PART + "(?:\\s" + PART + "){0,2})");
  private static final Search SAME = Search.of(LISTS.anyOf("same again"));
  private static final Pattern BACK = LISTS.anyOf("pointing back");
  private static final String ADVERBS =
      "(?:\\s(?:" + LISTS.either("before the verb") + ")){0,2}\\s";
  private static final Search TO_ALL = Search.of(LISTS.anyOf("to all"));

  private final Outlets outlets;
  private final Set<String> people;

  /**
   * @param people who speak in the story: an interview with one of them is not his outlet's
   */
  CarrierFinder(Outlets outlets, Set<String> people) {
    this.outlets = outlets;
    this.people = people;
  }

  private static Search before(String words) {
    return Search.ofWord("(?:" + words + ")(?=" + BETWEEN + NAME + ")");
  }

  private static Search after(String words) {
    return Search.ofNamed(NAME, "\\s(?:" + words + ")\\b", "");
  }

  /** What an article shows of who is an outlet, and who writes for one. */
  void learn(Article article) {
    for (Span sentence : sentences(article)) {
      INTERVIEWED.in(article.text(), sentence).stream()
          .map(m -> Outlets.bare(m.group("name")))
          .filter(n -> !n.isEmpty() && !people.contains(NameForms.lastWord(n)))
          .forEach(outlets::learn);
      STAFF.in(article.text(), sentence).stream()
          .filter(m -> outlets.isOutlet(Outlets.bare(m.group("name"))))
          .forEach(m -> outlets.learn(Outlets.bare(m.group("name")), m.group("person")));
    }
  }

  private static List<Span> sentences(Article article) {
    return article.passages().stream().filter(p -> p.role().isProse()).map(Passage::span).toList();
  }

  /** The carriers of an article, in its order. */
  List<Carrier> in(Article article) {
    List<Carrier> all = new ArrayList<>();
    for (Span sentence : sentences(article)) {
      List<Carrier> named = named(article, sentence);
      Carrier again =
          named.stream().anyMatch(Carrier::heard) ? null : again(article, sentence, all);
      if (again != null) {
        all.add(again);
      } else if (named.isEmpty()) {
        TO_ALL.in(article.text(), sentence).stream()
            .limit(1)
            .map(m -> new Carrier(new Span(m.start(), m.end()), sentence, null, true))
            .forEach(all::add);
      }
      all.addAll(named);
    }
    return all;
  }

  private List<Carrier> named(Article article, Span sentence) {
    Stream<Carrier> heard =
        Stream.of(SPOKEN_TO, OWN_INTERVIEW).flatMap(p -> named(p, article, sentence, true));
    Stream<Carrier> read =
        Stream.of(REPORTED_BY, REPORTS, OWN_REPORT)
            .flatMap(p -> named(p, article, sentence, false));
    return Stream.concat(heard, read).sorted(Comparator.comparing(Carrier::place)).toList();
  }

  private Stream<Carrier> named(Search form, Article article, Span sentence, boolean isHeard) {
    return form.in(article.text(), sentence).stream()
        .filter(m -> outlets.isOutlet(Outlets.bare(m.group("name"))))
        .map(
            m ->
                new Carrier(
                    new Span(m.start(), m.end()),
                    sentence,
                    Outlets.bare(m.group("name")),
                    isHeard));
  }

  /** The outlet named last, where a sentence goes on with it: {@code the article said}. */
  private static @Nullable Carrier again(Article article, Span sentence, List<Carrier> before) {
    String last =
        before.stream()
            .map(Carrier::name)
            .filter(n -> n != null)
            .reduce((first, second) -> second)
            .orElse(null);
    return last == null
        ? null
        : SAME.in(article.text(), sentence).stream()
            .findFirst()
            .map(m -> new Carrier(new Span(m.start(), m.end()), sentence, last, true))
            .orElse(null);
  }

  /** The names by which an article calls its carriers. */
  static Set<String> names(List<Carrier> carriers) {
    return carriers.stream().map(Carrier::name).filter(n -> n != null).collect(Collectors.toSet());
  }

  /**
   * Whether a name stands where a carrier has who spoke: {@code Quill also told X}, {@code in an
   * interview with X, Quill}, {@code an interview that Quill gave to X}.
   */
  static boolean isBeside(Article article, Carrier carrier, String name) {
    String sentence = article.text(carrier.sentence());
    int start = carrier.place().start() - carrier.sentence().start();
    int end = carrier.place().end() - carrier.sentence().start();
    String quoted = "\\b" + Pattern.quote(name) + "\\b";
    return Pattern.compile(quoted + ADVERBS + "$").matcher(sentence.substring(0, start)).find()
        || Pattern.compile(quoted).matcher(sentence.substring(start, end)).find()
        || Pattern.compile("^[^,]{0,60},\\s(?:\\p{Lu}\\S*\\s){0,3}" + quoted)
            .matcher(sentence.substring(end))
            .find();
  }

  /** Whether a mention is of somebody of whom the text spoke before: {@code he, the director}. */
  static boolean isSameAgain(String mention) {
    return BACK.matcher(mention).lookingAt();
  }
}
