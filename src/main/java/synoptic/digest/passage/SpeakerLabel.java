package synoptic.digest.passage;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.Quotation.Stated;
import synoptic.quotation.people.People;

/**
 * Whose words a claim is, as pages name him.
 *
 * @param kind what is known of him
 * @param name of the person; the words that stand for him, if he or a document's author has none;
 *     what is missing, otherwise
 * @param role as an article words it; null where none does
 * @param page the path of his page; null for all but named speakers
 * @param byEditor what of this the editor of the digest states, and no article
 * @param messages of the pages that name him
 */
public record SpeakerLabel(
    Standing kind,
    String name,
    @Nullable String role,
    @Nullable String page,
    Set<Stated> byEditor,
    Messages messages) {
  /** As the articles have it. */
  public SpeakerLabel(
      Standing kind, String name, @Nullable String role, @Nullable String page, Messages messages) {
    this(kind, name, role, page, Set.of(), messages);
  }

  public SpeakerLabel {
    byEditor = Collections.unmodifiableSortedSet(new TreeSet<>(byEditor));
    requireNonNull(kind);
    requireNonNull(name);
    requireNonNull(messages);
  }

  /**
   * Somebody of whom it was not found who.
   *
   * @param editor what the editor states: where it is this, no article states it
   */
  public static SpeakerLabel notFound(Messages messages, Set<Stated> editor) {
    String name =
        messages.say(editor.contains(Stated.SPEAKER) ? "speaker.unstated" : "speaker.unfound");
    return new SpeakerLabel(Standing.NOT_STATED, name, null, null, editor, messages);
  }

  /** Whoever wrote the article. */
  public static SpeakerLabel reporter(Messages messages) {
    String name = messages.say("speaker.reporter");
    return new SpeakerLabel(Standing.REPORTER, name, null, null, messages);
  }

  /** The same without what the editor states, but the name. */
  public SpeakerLabel bare() {
    String unstated = byEditor.contains(Stated.ROLE) ? null : role;
    return new SpeakerLabel(kind, name, unstated, page, messages);
  }

  /** The kind as data files name it: {@code not-stated}. */
  public String kindName() {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is the editor who says whose words they are, and no article. */
  public boolean isByEditor() {
    return byEditor.contains(Stated.SPEAKER);
  }

  /** What of this the editor states, in words; empty if nothing. */
  public String stated() {
    return stated(byEditor);
  }

  private String stated(Set<Stated> what) {
    return what.isEmpty()
        ? ""
        : messages.say(
            "quote.stated",
            messages.list(what.stream().map(stated -> Labels.of(messages, stated)).toList()));
  }

  /** The name; where the editor states it, with that. */
  public String credited() {
    return isByEditor() ? name + " (" + stated(Set.of(Stated.SPEAKER)) + ")" : name;
  }

  /** What the editor states of whose words a passage has and of who prints it; empty if nothing. */
  public String statedWith(Source source) {
    return Stream.concat(
            isByEditor() ? Stream.of(Labels.of(messages, Stated.SPEAKER)) : Stream.of(),
            source.stated().isEmpty() ? Stream.of() : Stream.of(source.stated()))
        .collect(joining(", "));
  }

  public boolean isNamed() {
    return kind == Standing.NAMED;
  }

  /** Whether it is a person's name, as far as its form shows, and no role of his was found. */
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
