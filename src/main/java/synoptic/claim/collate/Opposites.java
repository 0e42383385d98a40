package synoptic.claim.collate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import synoptic.claim.unit.Unit;
import synoptic.language.Language;
import synoptic.story.word.Stems;
import synoptic.text.Span;
import synoptic.text.WordLists;
import synoptic.text.Words;

/** Words of one language that say the contrary of each other, in all their forms. */
public final class Opposites {
  private final Language language;

  /** The stem of a form that the stemmer leaves apart, to the stem of its word. */
  private final Map<String, String> forms = new HashMap<>();

  private final Set<String> pairs = new HashSet<>();

  public Opposites(Language language) {
    this.language = language;
    WordLists lists = language.lists("opposites");
    for (String line : lists.lines("forms")) {
      String[] words = line.split(" ");
      for (String form : words) {
        forms.put(stem(form), stem(words[0]));
      }
    }
    for (String line : lists.lines("pairs")) {
      String[] words = line.split(" ");
      pairs.add(word(words[0]) + ' ' + word(words[1]));
      pairs.add(word(words[1]) + ' ' + word(words[0]));
    }
  }

  /**
   * Two words that stand in place of each other.
   *
   * @param alone whether neither passage has the other's word too, in another place
   */
  public record Pair(Span base, Span reading, boolean alone) {}

  /** The pairs within a change. */
  public List<Pair> in(Collation pair, Change change) {
    List<Pair> found = new ArrayList<>();
    for (Span a : change.baseWords()) {
      for (Span b : change.readingWords()) {
        String x = word(pair.base().text(a));
        String y = word(pair.reading().text(b));
        if (pairs.contains(x + ' ' + y)) {
          found.add(new Pair(a, b, !has(pair.base(), y) && !has(pair.reading(), x)));
        }
      }
    }
    return found;
  }

  private boolean has(Unit unit, String word) {
    return Words.in(unit.article().text(), unit.span()).stream()
        .anyMatch(w -> word(unit.text(w)).equals(word));
  }

  private String word(String form) {
    String stem = stem(form);
    return forms.getOrDefault(stem, stem);
  }

  /** The stem; the word itself where it is so common that it has none. */
  private String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String stem = String.join("", Stems.of(lower, language));
    return stem.isEmpty() ? lower : stem;
  }
}
