package synoptic.format.webpage.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import synoptic.format.date.Dates;
import synoptic.format.date.FoundDate;
import synoptic.text.WordLists;

/**
 * A date of a line.
 *
 * @param iso ISO 8601
 * @param label what stands between it and the one before
 * @param beside letters and digits of the line that are in no date
 */
record LabelledDate(String iso, String label, long beside) {
  private static final WordLists LISTS = WordLists.read(LabelledDate.class, "dates.txt");
  private static final Pattern CHANGED = any("changed");

  /** What says of a date that it is none of the publication. */
  private static final Pattern UPDATED =
      Pattern.compile(CHANGED + "|" + any("rights"), Pattern.CASE_INSENSITIVE);

  private static final Pattern PUBLISHED = any("published");
  private static final Pattern ALONE = any("changed-alone");

  private static Pattern any(String section) {
    return Pattern.compile(
        "(?:" + String.join("|", LISTS.lines(section)) + ")",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Whether words say of a date that it is none of the publication. */
  static boolean isOfChange(String words) {
    return UPDATED.matcher(words).find();
  }

  /** Whether its label says that it is none of the publication. */
  boolean isUpdate() {
    return isOfChange(label);
  }

  /** Whether its label says that something was changed then. */
  boolean isChange() {
    return CHANGED.matcher(label).find();
  }

  /** Whether its label says that it is of the publication. */
  boolean isPublication() {
    return PUBLISHED.matcher(label).find() && !isUpdate();
  }

  /** Whether its line says nothing but when a page was changed. */
  boolean isAlone() {
    return ALONE.matcher(label.strip().replaceFirst("\\s*:$", "")).matches()
        && beside == label.chars().filter(Character::isLetterOrDigit).count();
  }

  /** The dates of a line, in order. */
  static List<LabelledDate> in(String text) {
    List<LabelledDate> found = new ArrayList<>();
    long beside = text.chars().filter(Character::isLetterOrDigit).count();
    String rest = text;
    for (FoundDate date = Dates.find(rest); date != null; date = Dates.find(rest)) {
      String words = rest.substring(date.start(), date.end());
      beside -= words.chars().filter(Character::isLetterOrDigit).count();
      found.add(new LabelledDate(date.iso(), rest.substring(0, date.start()), 0));
      rest = rest.substring(date.end());
    }
    long all = beside;
    return found.stream().map(d -> new LabelledDate(d.iso, d.label, all)).toList();
  }
}
