package synoptic.quotation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The names of one article: which is the fullest form of each, whose they are, and which roles the
 * article gives.
 */
final class Names {
  /**
   * Mentions by surname after which a full name that comes only once is a namesake's: the niece
   * Mary Trump, in an article on the Trump whom readers know.
   */
  private static final int KNOWN = 4;

  private final Vocabulary words;

  /** By identity: to hash a sentence would be to hash all its tokens. */
  private final Map<Sentence, List<NameMention>> bySentence = new IdentityHashMap<>();

  private final Map<String, Map<String, Integer>> fullByLast = new HashMap<>();

  /** Of each full name, how often its surname alone stands before it. */
  private final Map<String, Integer> bareBefore = new HashMap<>();

  private final Map<String, String> resolved = new HashMap<>();
  private final Map<String, Set<String>> roles = new LinkedHashMap<>();
  private final Set<String> persons = new HashSet<>();

  Names(List<Sentence> sentences, Vocabulary words) {
    this.words = words;
    var scanner = new NameScanner(words, new Casing(sentences));
    List<NameMention> mentions = new ArrayList<>();
    for (Sentence s : sentences) {
      List<NameMention> found = scanner.scan(s);
      bySentence.put(s, found);
      mentions.addAll(found);
    }
    for (NameMention m : mentions) {
      Map<String, Integer> forms = fullByLast.computeIfAbsent(last(m.name()), k -> new TreeMap<>());
      forms.merge(m.name(), 1, Integer::sum);
      bareBefore.putIfAbsent(m.name(), forms.getOrDefault(lastWord(m.name()), 0));
    }
    for (NameMention m : mentions) {
      String full = full(m.name());
      if (m.person() && !isPlace(full)) {
        persons.add(full);
      }
      if (m.role() != null) {
        roles.computeIfAbsent(full, f -> new LinkedHashSet<>()).add(m.role());
      }
    }
  }

  /** The names in a sentence, in order. */
  List<NameMention> in(Sentence s) {
    return bySentence.getOrDefault(s, List.of());
  }

  /**
   * Whether some mention of a name shows that it is a person's, or it stands alone and is no place
   * or body.
   */
  boolean isPerson(String full) {
    return persons.contains(full)
        || (!full.contains(" ") && !isPlace(full) && !isAcronym(full) && !isBody(full));
  }

  /** Whether some mention of a name shows that it is a person's. */
  boolean isIntroduced(String full) {
    return persons.contains(full);
  }

  boolean isPlace(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return words.isCountry(lower)
        || words.is(WordClass.PLACE, lower)
        || words.is(WordClass.PLACE, last(name));
  }

  private boolean isBody(String name) {
    String last = last(name);
    return words.is(WordClass.BODY, last)
        || words.is(WordClass.OUTLET, last)
        || words.is(WordClass.COLLECTIVE, last);
  }

  private static boolean isAcronym(String name) {
    return name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** The longest role the article gives; null if it gives none. */
  @Nullable String role(String full) {
    String longest = null;
    for (String role : roles.getOrDefault(full, Set.of())) {
      longest = longest == null || role.length() > longest.length() ? role : longest;
    }
    return longest;
  }

  /** Everybody with a role, in the order of first mention. */
  Map<String, Set<String>> roles() {
    return roles;
  }

  /**
   * The fullest form of a name: the commonest longer one that ends in it, or the one it misspells.
   */
  String full(String name) {
    return resolved.computeIfAbsent(name, this::resolve);
  }

  private String resolve(String name) {
    String styled = withoutStyle(name);
    if (styled != null) {
      return styled;
    }
    String best = name;
    int count = 0;
    Map<String, Integer> forms = fullByLast.getOrDefault(last(name), Map.of());
    for (var e : forms.entrySet()) {
      String candidate = e.getKey();
      boolean longer =
          candidate.length() > name.length()
              && (candidate.endsWith(" " + name) || agrees(candidate, name))
              && !isLinked(candidate);
      longer &= !name.contains(" ") || e.getValue() >= forms.getOrDefault(name, 0);
      longer &=
          name.contains(" ") || e.getValue() > 1 || bareBefore.getOrDefault(candidate, 0) < KNOWN;
      if (longer && e.getValue() > count) {
        best = candidate;
        count = e.getValue();
      }
    }
    return count == 0 && !name.contains(" ") ? misspelt(name) : best;
  }

  /**
   * "Chrissy Teigen" for "Model Chrissy Teigen", where the article has the shorter name more often;
   * null otherwise.
   */
  private @Nullable String withoutStyle(String name) {
    Map<String, Integer> forms = fullByLast.getOrDefault(last(name), Map.of());
    int own = forms.getOrDefault(name, 0);
    for (String rest = name;
        rest.indexOf(' ') < rest.lastIndexOf(' ') && Character.isUpperCase(rest.charAt(0)); ) {
      rest = rest.substring(rest.indexOf(' ') + 1);
      if (forms.getOrDefault(rest, 0) > own) {
        return rest;
      }
    }
    return null;
  }

  /**
   * Whether a preposition joins its parts, as in a body's name: "the Senate for Price" is no fuller
   * name of Price.
   */
  private boolean isLinked(String name) {
    for (String word : name.split(" ")) {
      if (words.is(WordClass.NAME_LINK, word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Joe Robinette Biden" for "J. Biden" and "Joe Biden": same last name, first name or its
   * initial.
   */
  private static boolean agrees(String candidate, String name) {
    return name.contains(" ")
        && last(candidate).equals(last(name))
        && candidate.startsWith(name.substring(0, name.indexOf(' ')).replace(".", ""));
  }

  /**
   * A surname that is never introduced, if exactly one introduced person's sounds the same: same
   * first letter, same consonants, l and r taken as one, since transliteration and re-translation
   * confuse the two liquids; three consonants at least. Weaker likeness is kept apart: two people
   * are worse confused than one split.
   */
  private String misspelt(String name) {
    String sound = consonants(name);
    List<String> alike = new ArrayList<>();
    if (sound.length() >= 3 && !isPlace(name)) {
      for (Map<String, Integer> forms : fullByLast.values()) {
        for (String form : forms.keySet()) {
          String last = lastWord(form);
          boolean introduced =
              form.contains(" ")
                  && Character.toLowerCase(last.charAt(0)) == Character.toLowerCase(name.charAt(0));
          if (introduced
              && !last.equals(name)
              && consonants(last).equals(sound)
              && Math.abs(last.length() - name.length()) <= 2) {
            alike.add(form);
          }
        }
      }
    }
    return alike.size() == 1 ? alike.getFirst() : name;
  }

  private static String consonants(String name) {
    String ascii = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return ascii
        .replaceAll("[^b-df-hj-np-tv-xz]", "")
        .replace('l', 'r')
        .replaceAll("(.)\\1+", "$1");
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static String last(String name) {
    return lastWord(name).toLowerCase(Locale.ROOT);
  }
}
