package synoptic.claim.collate.difference;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Difference;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Conflict;
import synoptic.claim.collate.Kind;
import synoptic.claim.collate.Utterances;
import synoptic.claim.collate.name.NameLikeness;
import synoptic.claim.collate.name.Offices;
import synoptic.claim.unit.Unit;
import synoptic.language.Language;
import synoptic.quotation.Attribution;
import synoptic.quotation.people.People;
import synoptic.text.Fold;
import synoptic.text.Span;
import synoptic.text.WordLists;
import synoptic.text.Words;

/**
 * One utterance under two names. Transliterations of one name are no difference; a slip in it is
 * one of the name.
 */
final class SpeakerDifference implements Kind {
  private static final WordLists LISTS = Language.ENGLISH.lists("offices");
  private static final Set<String> NO_NAME = LISTS.words("no name");

  private static final Pattern JOINED = Pattern.compile(" (?:" + LISTS.either("joining") + ") ");

  @Override
  public List<Conflict> in(Collation pair) {
    return pair.base().quotation() != null
            && pair.reading().quotation() != null
            && pair.base().quotation().attribution() instanceof Attribution.Named first
            && pair.reading().quotation().attribution() instanceof Attribution.Named second
            && first.mention() != null
            && second.mention() != null
        ? between(
            new Voice(pair.base(), first, first.mention()),
            new Voice(pair.reading(), second, second.mention()))
        : List.of();
  }

  /** Whom the words of a unit name as their speaker. */
  private record Voice(Unit unit, Attribution.Named named, Span mention) {

    /**
     * The last two words of the name that a mention prints, or one, without a rank before it; empty
     * for a pronoun, a title and the like.
     */
    String printed() {
      String[] words = unit.text(mention).replaceFirst("['’]s?$", "").split("[^\\p{L}'’-]+");
      String last = words[words.length - 1];
      String first = words.length > 1 ? words[words.length - 2] : "";
      if (!isNameWord(last)) {
        return "";
      }
      boolean isOfName = named.speaker().name().contains(first);
      return isNameWord(first) && isOfName ? first + " " + last : last;
    }

    /** The same of whom a pronoun or a description means, as the article names him. */
    String meant() {
      String[] words = named.speaker().name().split(" ");
      String last = words[words.length - 1];
      String first = words.length > 1 ? words[words.length - 2] : "";
      return first.isEmpty() ? last : first + " " + last;
    }

    /** Whom it names, as printed or else as meant. */
    String called() {
      return printed().isEmpty() ? meant() : printed();
    }

    /** Whether the words themselves name him. */
    boolean isNamed() {
      String name = named.speaker().name();
      return unit.text(mention).endsWith(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** Whether a pronoun may stand for another's speaker: its own article names him too. */
    boolean mayMean(Voice other) {
      return printed().isEmpty()
          && Words.in(unit.article().text(), new Span(0, unit.article().text().length())).stream()
              .map(unit::text)
              .anyMatch(last(other.called())::equalsIgnoreCase);
    }

    /** Whether it is printed who speaks, or a pronoun stands for a person. */
    boolean isClear() {
      return !isThing() && !printed().isEmpty() || People.isPersonal(named.speaker().name());
    }

    /** Whether a figure is part of the name: no one who speaks has one. */
    boolean isThing() {
      return unit.text(mention).chars().anyMatch(Character::isDigit);
    }

    /** Whether no single person is named: also where several speak as one. */
    boolean isNobody() {
      return isThing() || JOINED.matcher(unit.text(mention)).find();
    }
  }

  private static List<Conflict> between(Voice base, Voice reading) {
    Difference kind = kind(base, reading);
    return kind == null ? List.of() : List.of(new Conflict(kind, base.mention, reading.mention));
  }

  private static @Nullable Difference kind(Voice base, Voice reading) {
    if (base.isNobody() || reading.isNobody()) {
      return null;
    }
    boolean printed = !base.printed().isEmpty() && !reading.printed().isEmpty();
    boolean one = Utterances.isOne(base.unit, reading.unit);
    if (printed) {
      boolean named = one && base.isNamed() && reading.isNamed() && areTwo(base, reading);
      return isSlip(base.called(), reading.called())
          ? Difference.NAME
          : named ? Difference.SPEAKER : null;
    }
    boolean clear = one && base.isClear() && reading.isClear();
    return clear && areTwo(base, reading) ? Difference.SPEAKER : null;
  }

  /** Whether two names are spellings of one that differ in more than their transliteration. */
  private static boolean isSlip(String a, String b) {
    return NameLikeness.same(a, b)
        ? firstNamesDiffer(a, b)
        : !mayBeOne(a, b) && NameLikeness.alike(a, b);
  }

  private static boolean areTwo(Voice base, Voice reading) {
    String a = base.called();
    String b = reading.called();
    return !NameLikeness.same(a, b)
        && !mayBeOne(a, b)
        && !NameLikeness.alike(a, b)
        && !base.mayMean(reading)
        && !reading.mayMean(base);
  }

  /** Whether one name may be a part of the other. */
  private static boolean mayBeOne(String a, String b) {
    return NameLikeness.isFirstName(a, b)
        || NameLikeness.isFirstName(b, a)
        || NameLikeness.related(a, last(b))
        || NameLikeness.related(b, last(a));
  }

  /**
   * Whether two full names of one surname begin otherwise: {@code Peter} and {@code Piotr}, but not
   * {@code Joe} and {@code J.}.
   */
  private static boolean firstNamesDiffer(String a, String b) {
    String x = first(a);
    String y = first(b);
    boolean full = x.length() > 1 && y.length() > 1 && !People.areAlike(a, b);
    return full
        && !x.startsWith(y)
        && !y.startsWith(x)
        && !x.endsWith(y)
        && !y.endsWith(x)
        && !x.substring(0, 2).equalsIgnoreCase(y.substring(0, 2));
  }

  /** The first of two names or more, without a point; empty for one alone. */
  private static String first(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? "" : name.substring(0, space).replace(".", "");
  }

  private static boolean isNameWord(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && !Offices.isTitle(word)
        && !NO_NAME.contains(word);
  }

  private static String last(String name) {
    return Fold.words(name.substring(name.lastIndexOf(' ') + 1));
  }
}
