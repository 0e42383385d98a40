package synoptic.quotation.german.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.german.sentence.Lexicon;
import synoptic.quotation.german.sentence.Lexicon.Class;
import synoptic.quotation.german.sentence.Phrase;
import synoptic.quotation.german.sentence.Phrases;
import synoptic.quotation.german.sentence.Sentence;
import synoptic.quotation.german.sentence.Token;

/** The persons of one article: full names, roles, and who is a woman. */
public final class Names {
  /** Words of a name at most. */
  private static final int LONGEST = 5;

  /** A person in a sentence, by full name, and the token behind the name. */
  record Mention(int from, int to, String name) {}

  private final Lexicon words;
  private final Map<String, Set<String>> bySurname = new HashMap<>();
  private final Map<String, String> roles = new LinkedHashMap<>();

  /** Names that a title, an apposition or an act of speech shows to be somebody's. */
  private final Set<String> persons = new HashSet<>();

  private final Set<String> women = new HashSet<>();
  private final Set<String> men = new HashSet<>();

  /** Every word with a capital. */
  private final Set<String> seen = new HashSet<>();

  /** How often words stand without an article inside a sentence. */
  private final Map<String, Integer> bare = new HashMap<>();

  /** Words that an article stands before somewhere: nouns, as no person's name is. */
  private final Set<String> nouns = new HashSet<>();

  private final Map<Sentence, List<Mention>> mentions = new IdentityHashMap<>();

  public Names(List<Sentence> sentences, Lexicon words) {
    this.words = words;
    sentences.forEach(this::noteNouns);
    sentences.forEach(this::learn);
    sentences.forEach(s -> mentions.put(s, scan(s)));
  }

  /** The mentions of persons in a sentence, in order. */
  List<Mention> in(Sentence s) {
    return mentions.getOrDefault(s, List.of());
  }

  private void noteNouns(Sentence s) {
    s.tokens().stream().filter(Token::isCapital).map(Token::text).forEach(seen::add);
    for (int i = 1; i < s.size(); i++) {
      boolean determined =
          words.is(Class.DETERMINER, s.lower(i - 1)) && !words.is(Class.NOBILITY, s.lower(i - 2));
      if (s.isCapital(i) && determined && !s.isCapital(i + 1)) {
        nouns.add(s.lower(i));
      } else if (s.isCapital(i) && !determined && !s.isSign(i - 1, ":")) {
        bare.merge(s.get(i).text(), 1, Integer::sum);
      }
    }
  }

  /**
   * Whether a single word is a name: no article stands before it anywhere; and if it ends as nouns
   * do, it stands twice without one.
   */
  boolean isBare(String word) {
    String lower = word.toLowerCase(Locale.GERMAN);
    String owner = withoutGenitive(word);
    boolean owned = !owner.equals(word) && bare.containsKey(owner);
    boolean doubtful = words.words(Class.DOUBTFUL_ENDINGS).stream().anyMatch(lower::endsWith);
    return !owned
        && !nouns.contains(lower)
        && !words.isSmallWord(lower)
        && !words.is(Class.PRONOUN, lower)
        && (!doubtful || bare.getOrDefault(word, 0) >= 2);
  }

  /** Whether several words may be a name: none is a noun, none is somebody's as "Halls" is. */
  boolean isName(String written) {
    String[] all = written.split(" ");
    for (int i = 0; i < all.length; i++) {
      String lower = all[i].toLowerCase(Locale.GERMAN);
      boolean owner =
          i < all.length - 1
              && !withoutGenitive(all[i]).equals(all[i])
              && (bySurname.containsKey(withoutGenitive(all[i]))
                  || seen.contains(withoutGenitive(all[i])));
      if (owner || nouns.contains(lower) || words.isCommon(lower)) {
        return false;
      }
    }
    return true;
  }

  private void learn(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      int end = run(s, i);
      if (end > i) {
        learn(s, i, end);
        i = end - 1;
      }
    }
  }

  /** One past the capitalised words from an index on that may be a name with what stands before. */
  private int run(Sentence s, int from) {
    int i = from;
    while (isPart(s, i)) {
      i++;
      int after = words.particlesEnd(s, i);
      boolean first = i == from + 1 || !words.is(Class.NOBILITY, s.lower(i));
      boolean name = after > i && isPart(s, after) && first && !words.isCommon(s.lower(i - 1));
      i = name ? after : i;
    }
    return i;
  }

  private boolean isPart(Sentence s, int i) {
    if (!s.isCapital(i) || words.is(Class.TIMES, s.lower(i))) {
      return false;
    }
    boolean begins = i == 0 || s.isSign(i - 1, ":");
    return !begins || !words.isSmallWord(s.lower(i));
  }

  private boolean isTitle(String lower) {
    return words.isNoun(Class.ROLES, lower)
        || words.isNoun(Class.BODIES, lower)
        || words.is(Class.GROUPS, lower)
        || words.is(Class.HONORIFICS, lower);
  }

  private void learn(Sentence s, int from, int end) {
    int start = nameStart(s, from, end);
    boolean articled = start == from && words.is(Class.DETERMINER, s.lower(from - 1));
    if (end - start < 2
        || end - start > LONGEST
        || articled
        || isTitle(s.lower(end - 1))
        || !isName(text(s, start, end))) {
      return;
    }
    String name = text(s, start, end);
    bySurname.computeIfAbsent(lastWord(name), n -> new TreeSet<>()).add(name);
    note(s, from, start, name);
    String after = apposition(s, end);
    if (after != null) {
      persons.add(name);
      keep(name, after);
    }
  }

  /** Past the titles and nouns that stand before a name. */
  int nameStart(Sentence s, int from, int end) {
    int start = from;
    for (int i = from; i < end; i++) {
      if (isTitle(s.lower(i)) && !(i > from && i == end - 1 && !isTitle(s.lower(i - 1)))) {
        start = i + 1;
      }
    }
    return start;
  }

  private void note(Sentence s, int from, int start, String name) {
    if (start == from) {
      return;
    }
    String title = text(s, from, start);
    String last = s.lower(start - 1);
    persons.add(name);
    if (words.is(Class.HONORIFICS, last)) {
      gender(name, last);
      return;
    }
    keep(name, title);
    gender(name, last);
  }

  private void keep(String name, String role) {
    roles.merge(name, role, (a, b) -> a.length() >= b.length() ? a : b);
    gender(name, role.split(" ")[0].toLowerCase(Locale.GERMAN));
  }

  private void gender(String name, String noun) {
    if (isWoman(noun)) {
      women.add(name);
    } else if (words.is(Class.MEN, noun) || words.isNoun(Class.ROLES, noun)) {
      men.add(name);
    }
  }

  /** Whether a noun is of a woman: Ministerin, Frau. */
  boolean isWoman(String noun) {
    return words.isNoun(Class.WOMEN, noun)
        || words.words(Class.FEMININE_ENDINGS).stream().anyMatch(noun::endsWith)
            && words.isNoun(Class.ROLES, noun);
  }

  /** "Hall, Sprecher der Polizei,": what stands after a name, up to the next comma. */
  private @Nullable String apposition(Sentence s, int end) {
    if (!s.isSign(end, ",")) {
      return null;
    }
    Phrase phrase = new Phrases(s, words).at(end + 1, s.size());
    boolean role = phrase != null && words.isNoun(Class.ROLES, s.lower(phrase.head() - 1));
    if (phrase == null || !role || !s.isSign(phrase.to(), ",.")) {
      return null;
    }
    boolean article = words.is(Class.DETERMINER, s.lower(phrase.from()));
    return text(s, article ? phrase.from() + 1 : phrase.from(), phrase.to());
  }

  private List<Mention> scan(Sentence s) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      int end = run(s, i);
      if (end > i) {
        int start = nameStart(s, i, end);
        String full = start < end ? full(text(s, start, end)) : null;
        if (full != null) {
          found.add(new Mention(start, end, full));
        }
        i = end - 1;
      }
    }
    return found;
  }

  /** The fullest name of a person; null where the article introduces nobody of that name. */
  @Nullable String full(String written) {
    for (String name : List.of(written, withoutGenitive(written))) {
      Set<String> owners = bySurname.getOrDefault(lastWord(name), Set.of());
      if (owners.contains(name)) {
        return name;
      }
      if (!name.contains(" ") && owners.size() == 1) {
        return owners.iterator().next();
      }
    }
    return null;
  }

  private static String withoutGenitive(String name) {
    return name.replaceFirst("(s|['’])$", "");
  }

  @Nullable String role(String full) {
    return roles.get(full);
  }

  /** The only one whose role is this; null where there are none or several. */
  @Nullable String withRole(String noun) {
    List<String> fit =
        roles.entrySet().stream()
            .filter(e -> fits(e.getValue().toLowerCase(Locale.GERMAN), noun))
            .map(Map.Entry::getKey)
            .toList();
    return fit.size() == 1 ? fit.getFirst() : null;
  }

  private static boolean fits(String role, String noun) {
    String own = role.split(" ")[0];
    return own.equals(noun) || own.endsWith(noun) || own.endsWith("-" + noun);
  }

  /** Takes note that a name speaks. */
  void speaks(String full) {
    persons.add(full);
  }

  /** Whether a person may be meant by "sie", or by "er". */
  boolean mayBe(String full, boolean woman) {
    return persons.contains(full) && !(woman ? men : women).contains(full);
  }

  static String text(Sentence s, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(text.isEmpty() ? "" : " ").append(s.get(i).text());
    }
    return text.toString();
  }

  static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
