package synoptic.quotation.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/**
 * Whom a surname that an article never introduces misspells.
 *
 * @param forms every form of a name with its count, by the surname in small letters
 */
record Misspellings(Vocabulary words, Map<String, Map<String, Integer>> forms) {
  /**
   * A surname that is never introduced, if exactly one introduced person's sounds the same: same
   * first letter, same consonants, l and r taken as one, since transliteration and re-translation
   * confuse the two liquids; three consonants at least. An outlet misspells nobody, and a word in
   * capitals is no surname. Weaker likeness is kept apart: two people are worse confused than one
   * split.
   */
  String of(String name) {
    String sound = consonants(name);
    List<String> alike = new ArrayList<>();
    if (sound.length() >= 3
        && !words.isPlace(name)
        && !words.is(WordClass.OUTLET, name.toLowerCase(Locale.ROOT))) {
      for (Map<String, Integer> same : forms.values()) {
        for (String form : same.keySet()) {
          String last = NameForms.lastWord(form);
          boolean introduced =
              form.contains(" ")
                  && Character.toLowerCase(last.charAt(0)) == Character.toLowerCase(name.charAt(0));
          if (introduced
              && !last.equals(name)
              && !NameForms.isAcronym(last)
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
        .replaceAll("(?:[^a-z]|[aeiouy])", "")
        .replace('l', 'r')
        .replaceAll("(.)\\1+", "$1");
  }
}
