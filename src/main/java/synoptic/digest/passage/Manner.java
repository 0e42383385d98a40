package synoptic.digest.passage;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * How an article gives the words of a reading.
 *
 * @param quoted whether the passage is all of it the speaker's words within quotation marks, so
 *     that pages may put them around it
 * @param edited whether there are ellipses or insertions of the publisher in quoted words
 * @param mention the words of the article that point to the speaker; null where nothing does
 * @param otherwise whether that source is another kind than the base reading's: named here, unnamed
 *     there
 * @param via through whom the words came; null where not stated
 */
public record Manner(
    Form form,
    boolean quoted,
    boolean edited,
    @Nullable CitedPassage mention,
    boolean otherwise,
    @Nullable String via) {
  public Manner {
    requireNonNull(form);
  }

  /** The message of the form; where the passage is more than the quotation, so it says. */
  public String message() {
    return switch (form) {
      case DIRECT -> quoted ? "form.direct" : "form.direct.unmarked";
      case PARTIAL -> quoted ? "form.partial" : "form.partial.clause";
      case INDIRECT -> "form.indirect";
      case OWN_WORDS -> "form.own";
    };
  }
}
