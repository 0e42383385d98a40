package synoptic.story.word;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import synoptic.language.Language;
import synoptic.text.Fold;

/**
 * How words are compared: folded to ASCII where that is possible, without possessives, stemmed
 * (Porter 1980).
 */
public final class Stems {
  /** States and unions that English writes in several ways, by their one stem. */
  private static final Pattern[] FORMS = {
    Pattern.compile("\\b(?:U\\.S(?:\\.A)?\\b\\.?|USA?\\b|United States(?: of America)?\\b)"),
    Pattern.compile("\\b(?:U\\.K\\b\\.?|UK\\b|United Kingdom\\b|Great Britain\\b)"),
    Pattern.compile("\\b(?:E\\.U\\b\\.?|European Union\\b)"),
    Pattern.compile("\\b(?:U\\.N\\b\\.?|United Nations\\b)")
  };

  private static final String[] FORM = {"America", "Britain", "EU", "UN"};

  /** A sign that all but one of these forms have, and the other form's: most texts have none. */
  private static final Pattern SOME_FORM = Pattern.compile("U|Great B");

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
    if (SOME_FORM.matcher(unified).find()) {
      for (int i = 0; i < FORMS.length; i++) {
        unified = FORMS[i].matcher(unified).replaceAll(FORM[i]);
      }
    }
    if (unified.indexOf('.') > 0) {
      unified = POINTED.matcher(unified).replaceAll(m -> m.group().replace(".", ""));
    }
    return EnglishWords.of(unified);
  }
}
