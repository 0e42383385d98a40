package synoptic.digest;

import java.util.List;
import synoptic.claim.Discrepancy;
import synoptic.claim.Variant;

/** What kinds are called on the pages. */
final class Labels {
  private Labels() {}

  static String of(Variant.Kind kind) {
    return switch (kind) {
      case NEGATION -> "a negation";
      case NUMBER -> "a number";
      case DATE -> "a date";
      case NAME -> "a name";
      case MODALITY -> "certainty";
      case SPEAKER -> "the speaker";
      case QUOTED_WORDS -> "the quoted words";
      case OMISSION -> "an omission";
      case RETOLD -> "the telling";
      case WORDING -> "wording";
      case ORTHOGRAPHY -> "spelling";
      case EDITORIAL -> "a publisher’s own mark";
    };
  }

  static String of(Discrepancy.Kind kind) {
    return switch (kind) {
      case NEGATION -> "One account has a “not”, another has none";
      case NUMBER -> "The numbers differ";
      case NAME -> "The names differ";
      case SPEAKER -> "Who said it differs";
      case DATE -> "The days given differ";
      case PARTICIPANTS -> "Who is named as taking part differs";
      case QUOTED_WORDS -> "The quoted words differ";
      case SOURCES -> "One source here, several there";
      case MODALITY -> "How certain it is differs";
      case TITLE -> "The titles given differ";
      case OPEN_LIST -> "One list of names is longer; the other is open";
    };
  }

  /**
   * The same for accounts that no claim joins: that they are of one event is likely, and no more.
   */
  static String ofStory(Discrepancy.Kind kind) {
    return switch (kind) {
      case DATE -> "The days given differ, if it is one event";
      case NUMBER -> "The numbers differ; later reports may know more";
      default -> of(kind);
    };
  }

  /** {@code a, b and c}. */
  static String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }
}
