package synoptic.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.Attribution;
import synoptic.quotation.People;
import synoptic.story.Stems;
import synoptic.text.Span;

/** The discrepancies of one claim: what its readings differ in that matters. */
final class ClaimDiscrepancies {
  private static final Pattern FRAGMENT = Pattern.compile("[\"“]([^\"“”\n]{2,60})[\"”]");

  /** Names with commas between: {@code France, Italy, Germany, and Finland}. */
  private static final Pattern ENUMERATION =
      Pattern.compile(
          "(?:the )?\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,2}"
              + "(?:, (?:and )?(?:the )?\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,2}){1,12}"
              + "(?:,? and (?:the )?\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,2})?");

  /** What leaves a list open, up to its end: {@code including those of}. */
  private static final Pattern OPENER =
      Pattern.compile(
          "\\b(?:including|such as|among (?:them|others)|like)\\b(?: those)?(?:"
              + " (?:of|from|in))?[\\s:,]*$");

  /**
   * Words of a quoted fragment up to which it is a term, and not a sentence that translators word
   * differently.
   */
  private static final int TERM = 4;

  /** Characters between words and the name that they stand under up to which both are shown. */
  private static final int NEAR = 300;

  private ClaimDiscrepancies() {}

  /** Between the base reading and one other, most serious first. */
  static List<Discrepancy> between(Unit base, Unit reading) {
    List<Discrepancy> found = new ArrayList<>();
    for (Guard.Conflict conflict : Guard.conflicts(Part.of(base), Part.of(reading))) {
      found.add(of(conflict.kind(), base, conflict.base(), reading, conflict.reading()));
    }
    addIfAny(found, speakers(base, reading));
    addIfAny(found, unnamed(base, reading));
    addIfAny(found, terms(base, reading));
    addIfAny(found, participants(base, reading));
    found.removeIf(d -> d.readings().stream().anyMatch(r -> r.focus().isEmpty()));
    found.sort(java.util.Comparator.comparing(Discrepancy::kind));
    return found;
  }

  private static void addIfAny(List<Discrepancy> found, @Nullable Discrepancy one) {
    if (one != null) {
      found.add(one);
    }
  }

  private static Discrepancy of(
      Discrepancy.Kind kind, Unit base, Span first, Unit reading, Span second) {
    return new Discrepancy(kind, List.of(in(base, first), in(reading, second)));
  }

  /** The words of a unit at a point of it. */
  private static Discrepancy.Reading in(Unit unit, Span point) {
    return unit.span().contains(point)
        ? new Discrepancy.Reading(unit.id(), unit.span(), point)
        : new Discrepancy.Reading(unit.id(), point);
  }

  /** One utterance under two names. Transliterations of one name are none. */
  private static @Nullable Discrepancy speakers(Unit base, Unit reading) {
    if (base.quotation() == null
        || reading.quotation() == null
        || !(base.quotation().attribution() instanceof Attribution.Named first)
        || !(reading.quotation().attribution() instanceof Attribution.Named second)
        || first.mention() == null
        || second.mention() == null) {
      return null;
    }
    String a = printed(base, first.mention());
    String b = printed(reading, second.mention());
    if (a.isEmpty() || b.isEmpty()) {
      return null;
    }
    if (NameLikeness.same(a, b) && firstNamesDiffer(a, b)) {
      return named(Discrepancy.Kind.NAME, base, first.mention(), reading, second.mention());
    }
    if (NameLikeness.same(a, b)
        || NameLikeness.related(a, last(b))
        || NameLikeness.related(b, last(a))) {
      return null;
    }
    boolean slip = NameLikeness.alike(a, b);
    if (!slip && !(isNamed(base, first) && isNamed(reading, second))) {
      return null;
    }
    return named(
        slip ? Discrepancy.Kind.NAME : Discrepancy.Kind.SPEAKER,
        base,
        first.mention(),
        reading,
        second.mention());
  }

  /**
   * Whether the words themselves name one person: whom a pronoun, a title or "the two" means was
   * only inferred.
   */
  private static boolean isNamed(Unit unit, Attribution.Named named) {
    Span mention = named.mention();
    String words = mention == null ? "" : mention.of(unit.article().text());
    String name = named.speaker().name();
    boolean described =
        words.matches("(?:The|the|An?|an?) .*")
            && Arrays.stream(words.split(" ")).noneMatch(Offices::isTitle);
    return People.isPersonal(name)
        && !described
        && words.endsWith(name.substring(name.lastIndexOf(' ') + 1))
        && !words.contains(" and ");
  }

  private static Discrepancy named(
      Discrepancy.Kind kind, Unit base, Span first, Unit reading, Span second) {
    return new Discrepancy(kind, List.of(spoken(base, first), spoken(reading, second)));
  }

  /**
   * One unnamed source here, several there: {@code a Ukrainian official} and {@code Ukrainian
   * officials}.
   */
  private static @Nullable Discrepancy unnamed(Unit base, Unit reading) {
    if (base.quotation() == null
        || reading.quotation() == null
        || !(base.quotation().attribution() instanceof Attribution.Anonymous first)
        || !(reading.quotation().attribution() instanceof Attribution.Anonymous second)) {
      return null;
    }
    String a = bare(first.mention().of(base.article().text()));
    String b = bare(second.mention().of(reading.article().text()));
    return a.equals(b + "s") || b.equals(a + "s")
        ? named(Discrepancy.Kind.SOURCES, base, first.mention(), reading, second.mention())
        : null;
  }

  /** What hangs on a description: "familiar with the discussions". */
  private static final String FURTHER =
      "\\s(?:familiar|close|with|in|at|of|from|who|that|briefed|informed|involved)\\b.*";

  private static String bare(String mention) {
    return mention
        .replaceFirst("(?i)^(?:an?|the|one|some|two|several)\\s", "")
        .replaceFirst(FURTHER, "");
  }

  /**
   * Whether two full names of one surname begin otherwise: {@code Peter} and {@code Piotr}, but not
   * {@code Joe} and {@code J.}.
   */
  private static boolean firstNamesDiffer(String a, String b) {
    String x = first(a);
    String y = first(b);
    boolean full = x.length() > 1 && y.length() > 1 && !People.areAlike(a, b);
    return full
        && !x.startsWith(y)
        && !y.startsWith(x)
        && !x.endsWith(y)
        && !y.endsWith(x)
        && !x.substring(0, 2).equalsIgnoreCase(y.substring(0, 2));
  }

  /** The first of two names or more, without a point; empty for one alone. */
  private static String first(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? "" : name.substring(0, space).replace(".", "");
  }

  private static Discrepancy.Reading spoken(Unit unit, Span mention) {
    Span both = near(unit.span(), mention);
    return new Discrepancy.Reading(unit.id(), both.contains(mention) ? both : mention, mention);
  }

  /** The words with the name that they stand under, unless that is far off. */
  static Span near(Span words, Span mention) {
    Span both = words.cover(mention);
    return both.length() - words.length() > NEAR ? words : both;
  }

  /**
   * The last two words of the name that a mention prints, or one; empty for a pronoun, a title and
   * the like.
   */
  private static String printed(Unit unit, Span mention) {
    String[] words =
        mention.of(unit.article().text()).replaceFirst("['’]s?$", "").split("[^\\p{L}'’-]+");
    String last = words[words.length - 1];
    String first = words.length > 1 ? words[words.length - 2] : "";
    if (!isNameWord(last)) {
      return "";
    }
    return isNameWord(first) ? first + " " + last : last;
  }

  private static boolean isNameWord(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && !Offices.isTitle(word)
        && !word.matches(
            "He|She|They|It|We|I|The|A|An|Mrs?|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Rep|Sen|Gov|Gen|Col|Rev");
  }

  private static String last(String name) {
    return ClaimIds.words(name.substring(name.lastIndexOf(' ') + 1));
  }

  /** A term in quotation marks that the other reading quotes in other words. */
  private static @Nullable Discrepancy terms(Unit base, Unit reading) {
    Span first = term(base);
    Span second = term(reading);
    if (first == null || second == null) {
      return null;
    }
    Set<String> stems = new LinkedHashSet<>(Stems.of(first.of(base.article().text())));
    stems.retainAll(Stems.of(second.of(reading.article().text())));
    return stems.isEmpty() ? of(Discrepancy.Kind.QUOTED_WORDS, base, first, reading, second) : null;
  }

  /** The only fragment in quotation marks, if it is short. */
  private static @Nullable Span term(Unit unit) {
    Matcher m =
        FRAGMENT.matcher(unit.article().text()).region(unit.span().start(), unit.span().end());
    if (!m.find()) {
      return null;
    }
    Span only = new Span(m.start(1), m.end(1));
    return m.find() || only.of(unit.article().text()).split(" ").length > TERM ? null : only;
  }

  /** Lists of who took part that share two or more names, and differ. */
  private static @Nullable Discrepancy participants(Unit base, Unit reading) {
    Span first = list(base);
    Span second = list(reading);
    if (first == null || second == null) {
      return null;
    }
    Set<String> a = names(first.of(base.article().text()));
    Set<String> b = names(second.of(reading.article().text()));
    Set<String> shared = new LinkedHashSet<>(a);
    shared.retainAll(b);
    boolean differ =
        !a.equals(b) && shared.size() >= 2 && 2 * shared.size() >= Math.min(a.size(), b.size());
    if (!differ) {
      return null;
    }
    Span openFirst = opened(base, first);
    Span openSecond = opened(reading, second);
    boolean open = !openFirst.equals(first) || !openSecond.equals(second);
    return of(
        open ? Discrepancy.Kind.OPEN_LIST : Discrepancy.Kind.PARTICIPANTS,
        base,
        openFirst,
        reading,
        openSecond);
  }

  /** The list with the word before it that leaves it open; the list itself where none does. */
  private static Span opened(Unit unit, Span list) {
    Matcher m = OPENER.matcher(unit.article().text()).region(unit.span().start(), list.start());
    return m.find() ? new Span(m.start(), list.end()) : list;
  }

  private static @Nullable Span list(Unit unit) {
    Matcher m =
        ENUMERATION.matcher(unit.article().text()).region(unit.span().start(), unit.span().end());
    Span longest = null;
    while (m.find()) {
      if (names(m.group()).size() >= 3
          && (longest == null || m.end() - m.start() > longest.length())) {
        longest = new Span(m.start(), m.end());
      }
    }
    return longest;
  }

  private static Set<String> names(String list) {
    Set<String> names = new LinkedHashSet<>();
    for (String name : list.split(",? and |, ")) {
      String stems = String.join(" ", Stems.of(name.replaceFirst("^(?:and )?(?:the )?", "")));
      if (!stems.isEmpty()) {
        names.add(stems);
      }
    }
    return names;
  }
}
