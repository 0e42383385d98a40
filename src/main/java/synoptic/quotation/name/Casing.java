package synoptic.quotation.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token;

/**
 * Which capitals of an article say nothing: those of a first word, or of one all in capitals, that
 * the article elsewhere writes in lower case and nowhere with a capital inside a sentence.
 */
final class Casing {
  /**
   * Letters from which a word in capitals may be an ordinary one that is shouted; shorter ones are
   * acronyms.
   */
  private static final int SHOUT = 4;

  private final Set<String> lower = new HashSet<>();
  private final Set<String> capital = new HashSet<>();

  Casing(List<Sentence> sentences) {
    for (Sentence s : sentences) {
      for (int i = 0; i < s.size(); i++) {
        Token token = s.get(i);
        if (token.text().isEmpty() || token.quote() != null) {
          continue;
        }
        if (Character.isLowerCase(token.text().charAt(0))) {
          lower.add(token.lower());
        } else if (i > 0 && !isShouted(token)) {
          capital.add(token.lower());
        }
      }
    }
  }

  /** Whether a capitalised word is an ordinary one. */
  boolean isOrdinary(Sentence s, int i) {
    Token token = s.get(i);
    return (i == 0 || isShouted(token))
        && lower.contains(token.lower())
        && !capital.contains(token.lower());
  }

  private static boolean isShouted(Token token) {
    String word = token.text();
    return word.length() >= SHOUT
        && word.equals(word.toUpperCase(Locale.ROOT))
        && word.chars().allMatch(Character::isLetter);
  }
}
