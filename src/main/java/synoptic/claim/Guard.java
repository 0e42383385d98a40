package synoptic.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import synoptic.story.Stems;
import synoptic.text.Span;
import synoptic.text.Words;

/**
 * What similarity cannot see: a changed number, date, name, negation or modality in passages that
 * otherwise say the same. A passage that only says less is no conflict: something must stand on
 * both sides, save for a negation.
 */
final class Guard {
  /** What differs, and where: {@code base} in the first passage, {@code reading} in the second. */
  record Conflict(Discrepancy.Kind kind, Span base, Span reading) {}

  private static final Set<String> NEGATORS =
      Set.of(
          "not", "no", "never", "neither", "nor", "none", "nobody", "nothing", "without", "cannot",
          "unable");

  /** Words that deny without a negator: "refused to" says what "did not" says. */
  private static final Pattern DENIAL =
      Pattern.compile(
          "(?i)\\b(?:fail|refus|declin|reject|den(?:y|ie)|lack|avoid|prevent|stop|hardly|barely|little|few|less|rul(?:e|ed|ing)"
              + " out|instead|rather|away|out"
              + " of|only|but|except|beyond|yet|ceas|exclud|missing|absen|false)\\p{L}*");

  private static final Pattern NEGATIVE_PREFIX =
      Pattern.compile("(?i)\\b(?:un|im|in|ir|non|dis)-?(\\p{L}{4,})");

  private static final Set<String> POSSIBLE =
      Set.of("may", "might", "could", "can", "possibly", "perhaps", "maybe");
  private static final Set<String> NECESSARY = Set.of("must", "should", "shall", "ought");
  private static final Set<String> CERTAIN = Set.of("will", "'ll", "certainly", "definitely");

  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");
  private static final Pattern MONTH =
      Pattern.compile(
          "\\b(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|April|May(?=\\s+\\d)|June|July|Aug(?:ust|\\.)|Sept(?:ember|\\.)|Oct(?:ober|\\.)"
              + "|Nov(?:ember|\\.)|Dec(?:ember|\\.))(?!\\p{L})");

  /** Words on the longer side up to which a change is one of single words, not of whole clauses. */
  private static final int SMALL = 4;

  /**
   * How often the smaller of two numbers may go into the greater for both to be of one thing,
   * wherever they stand.
   */
  private static final double COMPARABLE = 2;

  private static final int LEAST_YEAR = 1000;

  /** Smaller numbers are the sum of others by chance. */
  private static final int LEAST_SUM = 10;

  private static final Pattern INCLUDING = Pattern.compile("\\bincluding\\s$");

  private final Part a;
  private final Part b;
  private final List<Alignment.Change> changes;
  private final List<Conflict> found = new ArrayList<>();

  private Guard(Part a, Part b) {
    this.a = a;
    this.b = b;
    changes = Alignment.of(a.text(), a.span(), b.text(), b.span());
  }

  /** The conflicts of two passages, by place in the first. */
  static List<Conflict> conflicts(Part a, Part b) {
    var guard = new Guard(a, b);
    guard.numbers();
    guard.words(WEEKDAY, Discrepancy.Kind.DATE);
    guard.words(MONTH, Discrepancy.Kind.DATE);
    guard.changes.forEach(guard::change);
    return guard.found.stream()
        .sorted(Comparator.comparing(Conflict::base).thenComparing(Conflict::reading))
        .toList();
  }

  private void numbers() {
    List<Quantity> ofA = new ArrayList<>(Quantity.in(a.words()));
    List<Quantity> ofB = new ArrayList<>(Quantity.in(b.words()));
    for (Quantity exact : List.copyOf(ofA)) {
      ofB.stream()
          .filter(exact::agrees)
          .min(Comparator.comparingDouble(q -> Math.abs(q.value() - exact.value())))
          .ifPresent(
              q -> {
                ofA.remove(exact);
                ofB.remove(q);
              });
    }
    addUp(ofA, a, ofB, b);
    addUp(ofB, b, ofA, a);
    boolean alone = ofA.size() == ofB.size();
    List<Quantity[]> pairs =
        ofA.stream()
            .flatMap(x -> ofB.stream().map(y -> new Quantity[] {x, y}))
            .sorted(Comparator.comparingDouble(p -> p[0].ratio(p[1])))
            .toList();
    for (Quantity[] pair : pairs) {
      if (ofA.contains(pair[0]) && ofB.contains(pair[1])) {
        ofA.remove(pair[0]);
        ofB.remove(pair[1]);
        differ(pair[0], pair[1], alone);
      }
    }
  }

  /**
   * Takes out a number that is the sum of two of the other passage: "51 in two hospitals" and "20
   * in one, 31 in the other", and "12, including 10 citizens" and "10 citizens and two pilots".
   */
  private static void addUp(List<Quantity> sums, Part whole, List<Quantity> left, Part other) {
    List<Double> included =
        Quantity.in(whole.words()).stream()
            .filter(q -> INCLUDING.matcher(whole.words().substring(0, q.span().start())).find())
            .map(Quantity::value)
            .toList();
    List<Quantity> parts =
        Quantity.in(other.words()).stream()
            .filter(q -> left.contains(q) || included.contains(q.value()))
            .toList();
    for (Quantity sum : List.copyOf(sums)) {
      for (Quantity part : List.copyOf(left)) {
        List<Quantity> rest =
            parts.stream()
                .filter(q -> !q.equals(part) && q.value() + part.value() == sum.value())
                .toList();
        if (sum.value() >= LEAST_SUM && sums.contains(sum) && !rest.isEmpty()) {
          sums.remove(sum);
          left.removeAll(List.of(part, rest.getFirst()));
        }
      }
    }
  }

  /**
   * A number of each passage that the other lacks: of one thing, if they are near, stand alike or
   * are the only ones. "42 years ago" and "1975" are not.
   */
  private void differ(Quantity x, Quantity y, boolean alone) {
    Span base = x.span().shift(a.span().start());
    Span reading = y.span().shift(b.span().start());
    boolean aligned =
        changes.stream().anyMatch(c -> c.a().overlaps(base) && c.b().overlaps(reading));
    boolean alike = after(a, base).equals(after(b, reading));
    boolean comparable =
        x.ratio(y) <= COMPARABLE || (alone || aligned) && !isDate(x, y) && !isDate(y, x);
    if (comparable || alike) {
      boolean day = besideMonth(a, base) && besideMonth(b, reading);
      found.add(new Conflict(day ? Discrepancy.Kind.DATE : Discrepancy.Kind.NUMBER, base, reading));
    }
  }

  /** Whether one may be a year and the other is too small for one. */
  private static boolean isDate(Quantity year, Quantity other) {
    return year.isYear() && other.value() < LEAST_YEAR;
  }

  /** The stem of the word after a place; empty at the end. */
  private static List<String> after(Part part, Span place) {
    List<Span> words = Words.in(part.text(), new Span(place.end(), part.span().end()));
    return words.isEmpty() ? List.of() : Stems.of(words.getFirst().of(part.text()));
  }

  /** A day of a month, before or after its name. */
  private static boolean besideMonth(Part part, Span number) {
    Span around =
        new Span(
            Math.max(part.span().start(), number.start() - 10),
            Math.min(part.span().end(), number.end() + 10));
    return MONTH.matcher(around.of(part.text())).find();
  }

  private void words(Pattern pattern, Discrepancy.Kind kind) {
    List<Span> ofA = places(pattern, a);
    List<Span> ofB = places(pattern, b);
    for (Span word : List.copyOf(ofA)) {
      String stem = word.of(a.text()).substring(0, 3);
      ofB.stream()
          .filter(w -> w.of(b.text()).startsWith(stem))
          .findFirst()
          .ifPresent(
              w -> {
                ofA.remove(word);
                ofB.remove(w);
              });
    }
    for (int i = 0; i < Math.min(ofA.size(), ofB.size()); i++) {
      found.add(new Conflict(kind, ofA.get(i), ofB.get(i)));
    }
  }

  private static List<Span> places(Pattern pattern, Part part) {
    List<Span> places = new ArrayList<>();
    Matcher m = pattern.matcher(part.text()).region(part.span().start(), part.span().end());
    while (m.find()) {
      places.add(new Span(m.start(), m.end()));
    }
    return places;
  }

  private void change(Alignment.Change change) {
    if (Math.max(change.wordsA().size(), change.wordsB().size()) > SMALL) {
      return;
    }
    boolean deniesA = denies(a, change.wordsA());
    boolean deniesB = denies(b, change.wordsB());
    if (deniesA != deniesB && contradict()) {
      found.add(
          new Conflict(Discrepancy.Kind.NEGATION, widened(a, change.a()), widened(b, change.b())));
    } else if (modality(a, change.wordsA()) * modality(b, change.wordsB()) < 0) {
      found.add(new Conflict(Discrepancy.Kind.MODALITY, change.a(), change.b()));
    } else if (Opposites.stand(a, change.wordsA(), b, change.wordsB())) {
      found.add(new Conflict(Discrepancy.Kind.NEGATION, change.a(), change.b()));
    } else if (isName(a, change.wordsA(), b)
        && isName(b, change.wordsB(), a)
        && !NameLikeness.alike(change.a().of(a.text()), change.b().of(b.text()))) {
      found.add(new Conflict(Discrepancy.Kind.NAME, change.a(), change.b()));
    }
  }

  /** Whether one passage has more negators, and the other no changed word that denies. */
  static boolean contradict(Part a, Part b) {
    return new Guard(a, b).contradict();
  }

  private boolean contradict() {
    long more = negations(a) - negations(b);
    return more > 0 ? !deniesOtherwise(b, a, false) : more < 0 && !deniesOtherwise(a, b, true);
  }

  /**
   * Whether the changed words of a passage deny in another way what the other passage denies:
   * "unclear", "not clear".
   */
  private boolean deniesOtherwise(Part part, Part other, boolean first) {
    String changed =
        changes.stream()
            .map(c -> (first ? c.a() : c.b()).of(part.text()))
            .collect(Collectors.joining(" "));
    Set<String> stems = new HashSet<>(Stems.of(other.words()));
    return DENIAL.matcher(changed).find()
        || NEGATIVE_PREFIX
            .matcher(changed)
            .results()
            .anyMatch(m -> Stems.of(m.group(1)).stream().anyMatch(stems::contains));
  }

  private static boolean denies(Part part, List<Span> words) {
    return words.stream().anyMatch(w -> negates(part, w));
  }

  /** Not an answer: "So no, the child was safe". */
  private static boolean negates(Part part, Span place) {
    String word = place.of(part.text()).toLowerCase(Locale.ROOT);
    if (word.equals("no") && part.text().startsWith(",", place.end())) {
      return false;
    }
    return NEGATORS.contains(word) || word.endsWith("n't") || word.endsWith("n’t");
  }

  private static long negations(Part part) {
    return Words.in(part.text(), part.span()).stream().filter(w -> negates(part, w)).count();
  }

  /** -1 for possible, 1 for necessary or certain, 0 for none or a mixture. */
  private static int modality(Part part, List<Span> words) {
    Predicate<Set<String>> has =
        set ->
            words.stream().anyMatch(w -> set.contains(w.of(part.text()).toLowerCase(Locale.ROOT)));
    return (has.test(NECESSARY) || has.test(CERTAIN) ? 1 : 0) - (has.test(POSSIBLE) ? 1 : 0);
  }

  /** The change and the word after it, so that a missing negation has a place. */
  private static Span widened(Part part, Span change) {
    List<Span> words = Words.in(part.text(), new Span(change.end(), part.span().end()));
    if (!words.isEmpty()) {
      return new Span(
          change.isEmpty() ? words.getFirst().start() : change.start(), words.getFirst().end());
    }
    List<Span> before = Words.in(part.text(), new Span(part.span().start(), change.start()));
    return before.isEmpty() || !change.isEmpty() ? change : before.getLast();
  }

  /**
   * Whether words are a name that the other passage does not give: all with capitals, no titles,
   * none at its start.
   */
  private static boolean isName(Part part, List<Span> words, Part other) {
    Set<String> elsewhere = Set.copyOf(Stems.of(other.words()));
    return !words.isEmpty()
        && words.stream()
            .allMatch(
                w -> {
                  String word = w.of(part.text());
                  return Character.isUpperCase(word.charAt(0))
                      && w.start() > part.span().start()
                      && part.text().charAt(w.start() - 1) != '['
                      && !Offices.isTitle(word)
                      && !WEEKDAY.matcher(word).matches()
                      && !MONTH.matcher(word).find()
                      && Stems.of(word).stream().noneMatch(elsewhere::contains)
                      && elsewhere.stream().noneMatch(stem -> NameLikeness.related(word, stem));
                });
  }
}
