package synoptic.digest;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.People;

/**
 * Whose words a claim is, as pages name him.
 *
 * @param kind what is known of him
 * @param name of the person; the words that stand for him, if he or a document's author has none;
 *     what is missing, otherwise
 * @param role as an article words it; null where none does
 * @param page the path of his page; null for all but named speakers
 */
public record SpeakerLabel(
    Standing kind, String name, @Nullable String role, @Nullable String page) {
  /** What is known of a speaker. */
  public enum Standing {
    NAMED,
    /** A report, a lawsuit, without its author. */
    DOCUMENT,
    ANONYMOUS,
    NOT_STATED,
    /** The words are the article's own. */
    REPORTER
  }

  public static final SpeakerLabel NOT_STATED =
      new SpeakerLabel(Standing.NOT_STATED, Messages.say("speaker.unstated"), null, null);
  public static final SpeakerLabel REPORTER =
      new SpeakerLabel(Standing.REPORTER, Messages.say("speaker.reporter"), null, null);

  public SpeakerLabel {
    requireNonNull(kind);
    requireNonNull(name);
  }

  /** The kind as data files name it: {@code not-stated}. */
  public String kindName() {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public boolean isNamed() {
    return kind == Standing.NAMED;
  }

  /** Whether it is a person's name, as far as its form shows, and no article gives him a role. */
  public boolean isRoleless() {
    return isNamed() && role == null && People.isPersonal(name);
  }

  /** Whether its name is what an article says instead of one. */
  public boolean isDescribed() {
    return kind == Standing.DOCUMENT || kind == Standing.ANONYMOUS;
  }

  public boolean isReporter() {
    return kind == Standing.REPORTER;
  }
}
