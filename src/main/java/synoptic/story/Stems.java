package synoptic.story;

import java.util.List;
import java.util.regex.Pattern;
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

  private Stems() {}

  /** Whether a text has none but words that say little outside their sentence. */
  public static boolean isSlight(String text) {
    return EnglishWords.areSlight(text);
  }

  /** The stems of a text, in order. */
  public static List<String> of(String text) {
    String unified = Fold.visible(text);
    for (int i = 0; i < FORMS.length; i++) {
      unified = FORMS[i].matcher(unified).replaceAll(FORM[i]);
    }
    return EnglishWords.of(unified);
  }
}
