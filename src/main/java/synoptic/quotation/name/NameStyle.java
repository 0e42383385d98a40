package synoptic.quotation.name;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** What stands before a name and is no part of it. */
record NameStyle(Vocabulary words, NameForms forms) {
  /**
   * "Chrissy Teigen" for "Model Chrissy Teigen", where the article has the shorter name more often,
   * or the longer one only where a sentence begins; null otherwise.
   */
  @Nullable String withoutStyle(String name) {
    if (isGlued(name)) {
      return NameForms.lastWord(name);
    }
    int own = forms.count(name);
    for (String rest = name;
        rest.indexOf(' ') < rest.lastIndexOf(' ') && Character.isUpperCase(rest.charAt(0)); ) {
      rest = rest.substring(rest.indexOf(' ') + 1);
      boolean commoner = forms.count(rest) > own;
      boolean alone = forms.has(rest);
      if (commoner || alone && (isCredit(name, rest) || isOpening(name, rest))) {
        return rest;
      }
    }
    return null;
  }

  /**
   * Whether words that are no part of it stand before a name of one word, as after a heading or a
   * caption without a stop: "Initial US", "EPA Norvane", "Norvane Norvane", "Tidings Norvane" where
   * both stand alone too, and "Quick Menu Update Norvane", once, where the last word came before.
   */
  boolean isGlued(String name) {
    String bare = NameForms.lastWord(name);
    boolean plain = bare.equals(name) || forms.isPerson(name) || NameForms.isAcronym(name);
    if (plain || !forms.has(bare) || isKind(bare)) {
      return false;
    }
    String before = name.substring(0, name.length() - bare.length()).strip();
    boolean later = forms.count(name) == 1 && forms.bareBefore(name) > 0;
    boolean far = later && (before.contains(" ") || forms.count(before) >= NameForms.KNOWN);
    boolean capitals = NameForms.isAcronym(before) && before.chars().allMatch(Character::isLetter);
    return NameForms.isAcronym(bare)
        || capitals && forms.count(bare) > forms.count(name)
        || before.equals(bare)
        || far && forms.count(bare) >= NameForms.KNOWN;
  }

  /** Words for kinds of bodies: "Norland Police" is not the police of somewhere else. */
  boolean isKind(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return words.is(WordClass.BODY, lower)
        || words.is(WordClass.COLLECTIVE, lower)
        || words.is(WordClass.OUTLET, lower);
  }

  /**
   * Whether what stands before the rest of a name is no part of it: an outlet's word, as after the
   * credit of a photograph, or capitals, as in a kicker.
   */
  boolean isCredit(String name, String rest) {
    String before = NameForms.lastWord(name.substring(0, name.length() - rest.length()).strip());
    boolean capitals =
        before.length() >= NameForms.ACRONYM
            && NameForms.isAcronym(before)
            && before.chars().allMatch(Character::isLetter)
            && !NameForms.isAcronym(rest);
    return capitals || words.is(WordClass.OUTLET, before.toLowerCase(Locale.ROOT));
  }

  /** "Tam Dresh" for "Remember Tam Dresh". */
  String withoutOpening(String name) {
    String rest = name.substring(name.indexOf(' ') + 1);
    return forms.has(rest) && isOpening(name, rest) ? rest : name;
  }

  /** Whether the rest of a name is somebody's two, and what is before it only begins sentences. */
  boolean isOpening(String name, String rest) {
    return rest.contains(" ") && !forms.isInside(name) && !isKind(NameForms.lastWord(rest));
  }
}
