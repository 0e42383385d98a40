package synoptic.quotation.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import synoptic.quotation.name.NameSound;

/** Which of the names of a corpus are spellings of one speaker's. */
final class Spellings {
  private Spellings() {}

  /**
   * The tallies of one speaker each.
   *
   * @param bySpelling of each name as it is printed
   * @param aliases spelling to name, as an editor states them
   * @param articles how many there are
   */
  static Collection<SpeakerTally> joined(
      SortedMap<String, SpeakerTally> bySpelling,
      SortedMap<String, String> aliases,
      long articles) {
    Map<String, SpeakerTally> byKey = new LinkedHashMap<>();
    List<SpeakerTally> single = new ArrayList<>();
    bySpelling.forEach(
        (spelling, entry) -> {
          String name = aliases.getOrDefault(spelling, spelling);
          if (name.contains(" ") || aliases.containsKey(spelling)) {
            byKey.merge(key(name), entry, Spellings::join);
          } else {
            single.add(entry);
          }
        });
    joinMiddleNames(byKey);
    joinStyled(byKey);
    Map<String, SpeakerTally> loose = new LinkedHashMap<>();
    var owners = new Owners(byKey.values(), articles);
    for (SpeakerTally entry : single) {
      SpeakerTally owner = owners.of(entry.name());
      if (owner == null) {
        loose.merge(key(entry.name()), entry, Spellings::join);
      } else {
        owner.add(entry);
      }
    }
    List<SpeakerTally> all = new ArrayList<>(byKey.values());
    all.addAll(loose.values());
    return all;
  }

  /**
   * "Donald John Trump" is the Donald Trump or Donald J. Trump of the corpus, if there is one, and
   * goes by the shorter name.
   */
  private static void joinMiddleNames(Map<String, SpeakerTally> byKey) {
    for (SpeakerTally entry : List.copyOf(byKey.values())) {
      String[] words = entry.name().split(" ");
      SpeakerTally shorter = words.length == 3 ? byKey.get(key(words[0] + " " + words[2])) : null;
      if (shorter != null && shorter != entry && agree(entry.name(), shorter.name())) {
        moveTo(shorter, entry, byKey);
      }
    }
  }

  /**
   * "Mallam Garba Shehu" and "Model Chrissy Teigen" are the Garba Shehu and the Chrissy Teigen of
   * the corpus, if there are such.
   */
  private static void joinStyled(Map<String, SpeakerTally> byKey) {
    for (SpeakerTally entry : List.copyOf(byKey.values())) {
      String name = entry.name();
      while (name.indexOf(' ') < name.lastIndexOf(' ') && Character.isUpperCase(name.charAt(0))) {
        name = name.substring(name.indexOf(' ') + 1);
        SpeakerTally shorter = byKey.get(key(name));
        boolean isStyle = Character.isUpperCase(name.charAt(0)) && People.isPersonal(name);
        if (shorter != null && shorter != entry && isStyle && byKey.containsValue(entry)) {
          moveTo(shorter, entry, byKey);
        }
      }
    }
  }

  private static void moveTo(
      SpeakerTally shorter, SpeakerTally entry, Map<String, SpeakerTally> byKey) {
    shorter.spellings().merge(shorter.name(), entry.count(), Integer::sum);
    entry.spellings().replaceAll((spelling, count) -> 0);
    shorter.add(entry);
    byKey.values().remove(entry);
  }

  /** Whether no middle initial contradicts a middle name. */
  private static boolean agree(String longer, String shorter) {
    String[] words = shorter.split(" ");
    return words.length < 3 || longer.split(" ")[1].startsWith(words[1].replace(".", ""));
  }

  private static SpeakerTally join(SpeakerTally a, SpeakerTally b) {
    a.add(b);
    return a;
  }

  /**
   * What spellings of one name have in common: last name by its sound; first name by its consonants
   * if it has four, so that Volodymyr is Vladimir and Mario is not Maria; a middle initial left
   * out.
   */
  static String key(String name) {
    String[] words = NameSound.fold(name).split("\\s+");
    boolean personal = words.length == 2 || (words.length == 3 && words[1].length() == 1);
    if (!personal) {
      return NameSound.fold(name);
    }
    String consonants = NameSound.consonants(words[0]);
    String first = consonants.length() >= 4 ? consonants : NameSound.sound(words[0]);
    return first + " " + NameSound.sound(words[words.length - 1]);
  }
}
