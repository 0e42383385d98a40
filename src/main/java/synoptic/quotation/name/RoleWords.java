package synoptic.quotation.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** A role in words: "US Secretary of State", "the mayor's deputy". */
final class RoleWords {
  private final List<String> all = new ArrayList<>();

  /** The nouns that say what somebody is: the last words before a preposition or "and". */
  private final List<String> heads = new ArrayList<>();

  private final Vocabulary words;

  RoleWords(String role, Vocabulary words) {
    this.words = words;
    String before = "";
    boolean modifies = false;
    for (String word : role.toLowerCase(Locale.ROOT).split("[\\s’']+")) {
      String plain = withoutPoints(word);
      boolean joins = words.is(WordClass.AND, plain);
      if ((joins || words.is(WordClass.PREPOSITION, plain)) && !modifies && !before.isEmpty()) {
        heads.add(before);
        modifies = !joins;
      }
      all.add(plain);
      before = plain;
    }
    if (!modifies) {
      heads.add(before);
    }
  }

  /** Whether a description, a word each, its noun last, is one of somebody who has this role. */
  boolean fit(List<String> wanted) {
    boolean former =
        all.stream().anyMatch(w -> words.is(WordClass.FORMER, w) && !wanted.contains(w));
    return !former
        && heads.stream().anyMatch(h -> isSame(h, wanted.getLast()))
        && wanted.stream().allMatch(w -> all.stream().anyMatch(a -> isSame(a, w)));
  }

  private boolean isSame(String a, String b) {
    return a.equals(b)
        || words.is(WordClass.SAME_OFFICE, a + "=" + b)
        || words.is(WordClass.SAME_OFFICE, b + "=" + a);
  }

  static String withoutPoints(String word) {
    return word.replace(".", "");
  }
}
