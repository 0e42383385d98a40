package synoptic.quotation.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** The forms in which one article gives its names, and which is the fullest of each. */
public final class NameForms {
  /**
   * Mentions by surname after which a full name that comes only once is a namesake's, the niece
   * Mary Trump in an article on the Trump whom readers know, or no name.
   */
  static final int KNOWN = 4;

  /** Letters of an acronym; the initials of two words are too often those of others. */
  static final int ACRONYM = 3;

  private final Vocabulary words;

  /** Every form of a name, in the order of first mention. */
  private final Set<String> order = new LinkedHashSet<>();

  private final Map<String, Map<String, Integer>> fullByLast = new HashMap<>();

  private final Misspellings misspellings;
  private final NameStyle style;

  /** Of each full name, how often its surname alone stands before it. */
  private final Map<String, Integer> bareBefore = new HashMap<>();

  private final Map<String, String> resolved = new HashMap<>();

  /** Names that a title, an age or "who" shows to be somebody's, by first name. */
  private final Map<String, Set<String>> shownByFirst = new HashMap<>();

  /**
   * Names that stand somewhere inside a sentence, where their first word's capital says something.
   */
  private final Set<String> inside = new HashSet<>();

  /** Names of one word that an age or "who" shows to be somebody's. */
  private final Set<String> shownAlone = new HashSet<>();

  NameForms(Vocabulary words) {
    this.words = words;
    this.misspellings = new Misspellings(words, fullByLast);
    this.style = new NameStyle(words, this);
  }

  /**
   * Takes note of a mention, in the order of the text. All must be known before any is resolved.
   */
  void add(String name) {
    Map<String, Integer> forms = fullByLast.computeIfAbsent(last(name), k -> new TreeMap<>());
    forms.merge(name, 1, Integer::sum);
    order.add(name);
    bareBefore.putIfAbsent(name, forms.getOrDefault(lastWord(name), 0));
  }

  /** Takes note of a name that is shown to be somebody's. */
  void addPerson(String name) {
    if (name.contains(" ")) {
      shownByFirst
          .computeIfAbsent(name.substring(0, name.indexOf(' ')), f -> new HashSet<>())
          .add(name);
    } else {
      shownAlone.add(name);
    }
  }

  /** Takes note that a name stands inside a sentence. */
  void addInside(String name) {
    inside.add(name);
  }

  /** Whether a name stands somewhere inside a sentence. */
  boolean isInside(String name) {
    return inside.contains(name);
  }

  /** Whether the article has a name in this form. */
  boolean has(String name) {
    return order.contains(name);
  }

  /** Every form, in the order of first mention. */
  Set<String> all() {
    return order;
  }

  /** Of a full name, how often its surname alone stands before it. */
  int bareBefore(String full) {
    return bareBefore.getOrDefault(full, 0);
  }

  /** How often a name stands in this form. */
  int count(String name) {
    return fullByLast.getOrDefault(last(name), Map.of()).getOrDefault(name, 0);
  }

  /**
   * The fullest form of a name: the commonest longer one that ends in it, or the one it misspells.
   */
  String full(String name) {
    return resolved.computeIfAbsent(name, n -> withoutOrigin(resolve(n)));
  }

  /**
   * "Brit Tom Hall" whom the article calls Hall or Tom: Tom Hall, and no body with a land's name.
   */
  private String withoutOrigin(String name) {
    String[] parts = name.split(" ");
    boolean told =
        parts.length == 3
            && words.is(WordClass.DEMONYM, parts[0].toLowerCase(Locale.ROOT))
            && !style.isKind(parts[2])
            && (order.contains(parts[1]) || order.contains(parts[2]));
    return told ? parts[1] + " " + parts[2] : name;
  }

  private String resolve(String name) {
    String styled = style.withoutStyle(name);
    if (styled != null) {
      return styled;
    }
    String best = fuller(name);
    best = best == null ? null : style.withoutOpening(best);
    Set<String> called = shownByFirst.getOrDefault(name, Set.of());
    if (best != null) {
      boolean before = called.stream().anyMatch(isBefore(best));
      return !before ? best : called.size() == 1 ? called.iterator().next() : name;
    }
    if (name.contains(" ")) {
      return name;
    }
    String spelt = isAcronym(name) && name.length() >= ACRONYM ? speltOut(name) : null;
    if (spelt != null) {
      return spelt;
    }
    if (called.isEmpty() && shownAlone.contains(name)) {
      called = introduced(name);
    }
    return called.size() == 1 && !words.isPlace(name)
        ? called.iterator().next()
        : misspellings.of(name);
  }

  /** The commonest of the fuller forms of a name; null without any. */
  private @Nullable String fuller(String name) {
    String best = null;
    int count = 0;
    for (var e : fullByLast.getOrDefault(last(name), Map.of()).entrySet()) {
      if (e.getValue() > count && isFuller(e.getKey(), e.getValue(), name)) {
        best = e.getKey();
        count = e.getValue();
      }
    }
    return best;
  }

  private boolean isFuller(String candidate, int times, String name) {
    boolean ends = candidate.endsWith(" " + name);
    return candidate.length() > name.length()
        && (ends || agrees(candidate, name))
        && !isLinked(candidate)
        && !(ends
            && (style.isCredit(candidate, name)
                || style.isOpening(candidate, name)
                || style.isGlued(candidate)))
        && (name.contains(" ") ? times >= count(name) : times > 1 || bareBefore(candidate) < KNOWN);
  }

  /** The names that a first name, shown to be somebody's, begins, before it stands alone. */
  private Set<String> introduced(String first) {
    return order.stream()
        .takeWhile(form -> !form.equals(first))
        .filter(form -> form.startsWith(first + " ") && !style.isKind(lastWord(form)))
        .collect(Collectors.toSet());
  }

  /** Of the names that "Kim" begins and ends, Kim Jong Un's is meant where it comes first. */
  private Predicate<String> isBefore(String other) {
    List<String> all = List.copyOf(order);
    return name -> all.indexOf(name) < all.indexOf(other);
  }

  /**
   * Whether a preposition or a sign joins its parts, as in a body's name: "the Senate for Price"
   * and "Lorn & Price" are no fuller names of Price.
   */
  boolean isLinked(String name) {
    for (String word : name.split(" ")) {
      if (words.is(WordClass.NAME_LINK, word) || word.equals("&")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Joe Robinette Biden" for "J. Biden" and "Joe Biden": same last name, first name or its
   * initial, and what stands between them in one is in the other: no "Lake Rescue Board" is the
   * "Lake Survey Board".
   */
  static boolean agrees(String candidate, String name) {
    if (!name.contains(" ") || !last(candidate).equals(last(name))) {
      return false;
    }
    String[] shorter = name.replace(".", "").split(" ");
    String[] longer = candidate.replace(".", "").split(" ");
    int at = 0;
    for (String word : longer) {
      at += at < shorter.length && word.startsWith(shorter[at]) ? 1 : 0;
    }
    return longer[0].startsWith(shorter[0]) && at == shorter.length;
  }

  /** The only name of the article with these initials; null where there is none or are several. */
  private @Nullable String speltOut(String acronym) {
    List<String> fit =
        order.stream()
            .filter(
                form ->
                    form.contains(" ") && NameSound.initials(form).equals(acronym.replace(".", "")))
            .filter(form -> !isPerson(form))
            .toList();
    return fit.size() == 1 ? fit.getFirst() : null;
  }

  boolean isPerson(String form) {
    return shownByFirst.getOrDefault(form.split(" ")[0], Set.of()).contains(form);
  }

  public static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static String last(String name) {
    return lastWord(name).toLowerCase(Locale.ROOT);
  }

  static boolean isAcronym(String name) {
    return name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
  }
}
