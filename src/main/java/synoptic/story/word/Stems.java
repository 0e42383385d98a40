package synoptic.story.word;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import synoptic.language.Language;
import synoptic.text.Fold;
import synoptic.text.WordLists;

/**
 * How words are compared: folded to ASCII where that is possible, without possessives, stemmed
 * (Porter 1980).
 */
public final class Stems {
  /** States and unions that English writes in several ways, by their one stem. */
  private record Form(String one, Pattern others) {
    static Form of(String line) {
      String[] parts = line.split(" ", 2);
      return new Form(parts[0], Pattern.compile(parts[1]));
    }
  }

  private static final WordLists PATTERNS = Language.ENGLISH.lists("story-patterns");

  private static final List<Form> FORMS = PATTERNS.lines("form").stream().map(Form::of).toList();

  private static final List<String> SIGNS = PATTERNS.lines("sign of a form");

  /** Three capitals or more with points between: some papers write {@code N.R.A.} for NRA. */
  private static final Pattern POINTED = Pattern.compile("(?<![\\p{L}\\p{N}.])(?:\\p{Lu}\\.){3,}");

  /** Letters of a word that is kept with its stems: of two passages each word is compared. */
  private static final int SHORT = 24;

  /** Words kept: more than a month of news has that come twice. */
  private static final int KEPT = 60_000;

  private static final Map<String, List<String>> OF_WORDS = new ConcurrentHashMap<>();

  private Stems() {}

  /** Whether a text has none but words that say little outside their sentence. */
  public static boolean isSlight(String text) {
    return EnglishWords.areSlight(text);
  }

  /** The stems of a text in a language, in order. */
  public static List<String> of(String text, Language language) {
    return language.equals(Language.ENGLISH) ? of(text) : ForeignWords.of(text, language);
  }

  /** The stems of an English text, in order. */
  public static List<String> of(String text) {
    if (text.length() > SHORT || text.indexOf(' ') >= 0) {
      return fresh(text);
    }
    List<String> known = OF_WORDS.get(text);
    if (known == null) {
      known = fresh(text);
      if (OF_WORDS.size() < KEPT) {
        OF_WORDS.put(text, known);
      }
    }
    return known;
  }

  private static List<String> fresh(String text) {
    String unified = Fold.visible(text);
    if (SIGNS.stream().anyMatch(unified::contains)) {
      for (Form form : FORMS) {
        unified = form.others.matcher(unified).replaceAll(form.one);
      }
    }
    if (unified.indexOf('.') > 0) {
      unified = POINTED.matcher(unified).replaceAll(m -> m.group().replace(".", ""));
    }
    return EnglishWords.of(unified);
  }
}
