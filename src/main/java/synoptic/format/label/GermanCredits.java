package synoptic.format.label;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.article.Media;
import synoptic.language.Language;
import synoptic.text.Span;
import synoptic.text.WordLists;

/**
 * How German papers credit agencies: {@code Lorn (dpa/lno) -} at the head, {@code (dpa)} or {@code
 * Mit Material von dpa und AFP} at the foot.
 */
final class GermanCredits {
  private static final WordLists LISTS = Language.GERMAN.lists("format-patterns");
  private static final Pattern WIRES = LISTS.anyOf("wires");
  private static final Pattern BETWEEN = LISTS.anyOf("between agencies");
  private static final String NAMES = "(?<names>\\p{L}[\\p{L}\\p{N}&'’/,. -]{1,80}?)";

  private static final Pattern HEAD =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{L}/. -]{1,40}\\s)?(?<credit>\\(" + NAMES + "\\))\\s?[-–—|:]\\s");

  private static final Pattern FOOT =
      Pattern.compile("(?:^|(?<=[.!?…\"”“«»]\\s{0,3}))(?<credit>\\(" + NAMES + "\\))\\.?$");

  private static final Pattern LABELLED =
      Pattern.compile(
          "^(?<credit>[(\\[]?(?i:"
              + LISTS.either("credit of agencies")
              + ")(?:\\s"
              + NAMES
              + ")?\\.?[)\\]]?)$");

  private GermanCredits() {}

  /** The dateline of a paragraph that names several agencies, or one and a desk of it. */
  static @Nullable AgencyCredit head(String paragraph) {
    Matcher head = HEAD.matcher(paragraph);
    return head.find() ? found(head, new Span(0, head.group().stripTrailing().length())) : null;
  }

  /** The brackets at the end of a paragraph. */
  static @Nullable AgencyCredit foot(String paragraph) {
    int from = Math.max(0, paragraph.length() - 90);
    if (paragraph.indexOf('(', from) < 0) {
      return null;
    }
    Matcher foot = FOOT.matcher(paragraph).region(from, paragraph.length());
    foot.useTransparentBounds(true).useAnchoringBounds(false);
    return foot.find() ? found(foot, new Span(foot.start("credit"), foot.end())) : null;
  }

  /** A paragraph that does nothing but credit. */
  static @Nullable AgencyCredit whole(String paragraph) {
    Matcher whole = LABELLED.matcher(paragraph);
    if (paragraph.length() > 160 || !whole.matches()) {
      return null;
    }
    var span = new Span(0, paragraph.length());
    return whole.group("names") == null ? new AgencyCredit(span, List.of()) : found(whole, span);
  }

  /** Null where none of the names is an agency's. */
  private static @Nullable AgencyCredit found(Matcher match, Span span) {
    List<Credit> agencies = new ArrayList<>();
    var credit = new Span(match.start("credit"), match.end("credit"));
    for (String name : BETWEEN.split(match.group("names").strip())) {
      if (Media.isWire(name) || WIRES.matcher(name).matches()) {
        agencies.add(new Credit(name, credit));
      }
    }
    return agencies.isEmpty() ? null : new AgencyCredit(span, agencies);
  }
}
