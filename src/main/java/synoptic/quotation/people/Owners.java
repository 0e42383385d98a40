package synoptic.quotation.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.name.NameSound;
import synoptic.quotation.sentence.QuotationRules;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** Whose surname or acronym a single word is. */
final class Owners {
  /**
   * A surname shared by several is one of theirs only if he is quoted this many times as often as
   * the next.
   */
  private static final int DOMINANCE = 3;

  /**
   * Articles for each of which somebody must be quoted in one to own his surname in all: in an
   * archive a historian Bass is not the congresswoman whom two of 2,000 articles quote. Of 93 words
   * of general news that this leaves alone, 35 or more were another's, as the Hill was Anita
   * Hill's.
   */
  private static final int KNOWN = 200;

  private final long least;

  private final Map<String, List<SpeakerTally>> bySurname = new HashMap<>();
  private final Map<String, List<SpeakerTally>> byInitials = new HashMap<>();

  /**
   * @param articles how many there are
   */
  Owners(Collection<SpeakerTally> entries, long articles) {
    least = articles / KNOWN;
    for (SpeakerTally entry : entries) {
      String name = entry.name();
      byInitials.computeIfAbsent(NameSound.initials(name), i -> new ArrayList<>()).add(entry);
      if (isPersonal(name)) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        bySurname.computeIfAbsent(NameSound.sound(last), s -> new ArrayList<>()).add(entry);
      }
    }
  }

  /**
   * Null if the word is nobody's, or several people's, or a country's or a kind of body: "Israel"
   * is not Steve Israel, and "Council" not the Security Council. Somebody with a role is a person,
   * whose initials are no acronym: "US" is not Professor Ursula Schrode.
   */
  @Nullable SpeakerTally of(String word) {
    String acronym = word.replace(".", "");
    boolean capitals = acronym.length() > 1 && acronym.equals(acronym.toUpperCase(Locale.ROOT));
    String lower = word.toLowerCase(Locale.ROOT);
    Vocabulary words = QuotationRules.ENGLISH.vocabulary();
    if (!capitals
        && (words.isPlace(word)
            || words.is(WordClass.BODY, lower)
            || words.is(WordClass.COLLECTIVE, lower))) {
      return null;
    }
    List<SpeakerTally> owners =
        capitals
            ? byInitials.getOrDefault(acronym, List.of()).stream()
                .filter(e -> e.roles().isEmpty())
                .toList()
            : bySurname.getOrDefault(NameSound.sound(word), List.of());
    List<SpeakerTally> ranked =
        owners.stream().sorted(Comparator.comparingInt(SpeakerTally::count).reversed()).toList();
    boolean clear =
        ranked.size() == 1
            || (ranked.size() > 1 && ranked.get(0).count() >= DOMINANCE * ranked.get(1).count());
    return clear && (capitals || ranked.getFirst().articles().size() >= least)
        ? ranked.getFirst()
        : null;
  }

  /**
   * Two to four capitalised words: "Zelenskyy's office" has its surname, but is somebody else, and
   * "Zelenskyy and Macron" are two.
   */
  static boolean isPersonal(String name) {
    String[] words = name.split(" ");
    Vocabulary vocabulary = QuotationRules.ENGLISH.vocabulary();
    return words.length <= 4
        && Arrays.stream(words).noneMatch(w -> vocabulary.is(WordClass.AND, w))
        && Character.isUpperCase(words[words.length - 1].charAt(0))
        && !name.contains("'s ")
        && !name.contains("’s ");
  }
}
