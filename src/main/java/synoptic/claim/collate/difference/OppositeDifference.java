package synoptic.claim.collate.difference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Difference;
import synoptic.claim.collate.Change;
import synoptic.claim.collate.ChangeKind;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Conflict;
import synoptic.claim.unit.Unit;
import synoptic.language.Language;
import synoptic.story.word.Stems;
import synoptic.text.Span;
import synoptic.text.WordLists;
import synoptic.text.Words;

/** A word for its contrary, in all forms of the two: they deny each other without a negator. */
final class OppositeDifference implements ChangeKind {
  private static final WordLists LISTS = Language.ENGLISH.lists("opposites");

  /** The stem of a form that the stemmer leaves apart, to the stem of its word. */
  private static final Map<String, String> FORMS = forms();

  private static final Set<String> PAIRS = pairs();

  private static Map<String, String> forms() {
    Map<String, String> forms = new HashMap<>();
    for (String line : LISTS.lines("forms")) {
      String[] words = line.split(" ");
      for (String form : words) {
        forms.put(stem(form), stem(words[0]));
      }
    }
    return forms;
  }

  private static Set<String> pairs() {
    Set<String> pairs = new HashSet<>();
    for (String line : LISTS.lines("pairs")) {
      String[] words = line.split(" ");
      pairs.add(word(words[0]) + ' ' + word(words[1]));
      pairs.add(word(words[1]) + ' ' + word(words[0]));
    }
    return pairs;
  }

  /** None where both passages have both words, in another order. */
  @Override
  public @Nullable Conflict of(Collation pair, Change change) {
    for (Span a : change.baseWords()) {
      for (Span b : change.readingWords()) {
        String x = word(pair.base().text(a));
        String y = word(pair.reading().text(b));
        if (PAIRS.contains(x + ' ' + y)
            && !has(pair.base(), y)
            && !has(pair.reading(), x)
            && NegationDifference.isNegated(pair.base(), a)
                == NegationDifference.isNegated(pair.reading(), b)) {
          return new Conflict(Difference.NEGATION, change.base(), change.reading());
        }
      }
    }
    return null;
  }

  private static List<String> words(Unit unit, List<Span> places) {
    return places.stream().map(w -> word(unit.text(w))).toList();
  }

  private static boolean has(Unit unit, String word) {
    return words(unit, Words.in(unit.article().text(), unit.span())).contains(word);
  }

  private static String word(String form) {
    String stem = stem(form);
    return FORMS.getOrDefault(stem, stem);
  }

  private static String stem(String word) {
    return String.join("", Stems.of(word.toLowerCase(Locale.ROOT)));
  }
}
