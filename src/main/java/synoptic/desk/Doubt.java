package synoptic.desk;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.claim.editor.RuleText;
import synoptic.text.Sha256;
import synoptic.text.Span;
import synoptic.text.WordLists;

/**
 * Something that an editor should look at.
 *
 * @param what differs, whose words they are said to be, or why it was left out; in a few words
 * @param items the passages or articles, the base reading first
 */
public record Doubt(Kind kind, String what, List<Item> items) {
  /** What the desk says, by key. */
  public static final WordLists LISTS = WordLists.read(Doubt.class, "desk.txt");

  /** Hexadecimal digits of an id: enough for millions. */
  private static final int DIGITS = 12;

  /** What is doubtful. The first ones weigh most. */
  public enum Kind {
    DIFFERENCE(Action.ACCEPT, Action.DISMISS, Action.SPLIT, Action.SPEAKER, Action.HIDE),
    /** A difference between accounts that no claim joins. */
    ACCOUNTS(Action.ACCEPT, Action.DISMISS),
    SPEAKERS(Action.ACCEPT, Action.SPLIT, Action.SPEAKER, Action.HIDE),
    NAME(Action.ACCEPT, Action.SPEAKER, Action.HIDE),
    STORIES(Action.ACCEPT),
    /** What an article does not state, or that it was read in part. */
    ARTICLE(Action.ACCEPT),
    LEFT_OUT(Action.ACCEPT);

    private final Set<Action> actions;

    Kind(Action first, Action... others) {
      actions = EnumSet.of(first, others);
    }
  }

  /** What an editor can answer. */
  public enum Action {
    /** It is right as it is. */
    ACCEPT,
    /** It is no difference. */
    DISMISS,
    /** A passage says something else than the first one. */
    SPLIT,
    /** A passage is somebody else's words. */
    SPEAKER,
    /** The claim with the passage is not to be shown. */
    HIDE;

    /** As addresses and settings write it. */
    public String written() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is said of one of several passages. */
    public boolean isOfOne() {
      return this == SPLIT || this == SPEAKER || this == HIDE;
    }
  }

  /**
   * A passage, or an article as a whole.
   *
   * @param article its id, or the path of a file that gave none
   * @param words of the passage; empty for an article as a whole
   * @param focus where among the words those are that differ; empty if none do
   * @param who whose words they are, and who prints them
   * @param page of the site, where it has one
   * @param place the passage as a rule names it; null if words of it cannot
   * @param named the same to be accepted
   * @param spoken whether it quotes somebody
   */
  public record Item(
      String article,
      String words,
      Span focus,
      String who,
      @Nullable String page,
      @Nullable String place,
      @Nullable String named,
      boolean spoken) {
    public Item {
      requireNonNull(article);
      requireNonNull(words);
      requireNonNull(focus);
      requireNonNull(who);
    }
  }

  /**
   * A rule for the settings.
   *
   * @param key of a list
   * @param item of it, on one line
   */
  public record Rule(String key, String item) {
    public Rule {
      requireNonNull(key);
      requireNonNull(item);
    }
  }

  public Doubt {
    requireNonNull(kind);
    requireNonNull(what);
    items = List.copyOf(items);
  }

  /** The same for the same words of the same articles. */
  public String id() {
    String content =
        Stream.concat(
                Stream.of(kind.name()),
                items.stream()
                    .flatMap(i -> Stream.of(i.article, i.words, i.focus.toString(), i.who)))
            .reduce("", (a, b) -> a + "\n" + b);
    return Sha256.of(content, DIGITS);
  }

  /** Whether a rule can be made of an answer; for those of one passage, of this one. */
  public boolean allows(Action action, int item) {
    return rule(action, item, "?").isPresent();
  }

  /**
   * The rule that an answer is.
   *
   * @param item which of the items, from 0, where it is of one
   * @param value the name, for a speaker
   */
  public Optional<Rule> rule(Action action, int item, String value) {
    if (!kind.actions.contains(action) || item < 0 || item >= items.size()) {
      return Optional.empty();
    }
    String content =
        switch (action) {
          case ACCEPT -> list(items.stream().map(Item::named));
          case DISMISS -> items.size() < 2 ? null : list(items.stream().limit(2).map(Item::place));
          case SPLIT ->
              item == 0
                  ? null
                  : list(Stream.of(items.getFirst(), items.get(item)).map(Item::place));
          case HIDE -> items.get(item).place;
          case SPEAKER -> items.get(item).spoken ? spoken(items.get(item).place, value) : null;
        };
    String key = action == Action.SPEAKER ? RuleText.Key.ATTRIBUTING.written() : action.written();
    return Optional.ofNullable(content).map(c -> new Rule(key, c));
  }

  private static @Nullable String list(Stream<@Nullable String> named) {
    List<@Nullable String> subjects = named.toList();
    return subjects.contains(null)
        ? null
        : subjects.size() == 1
            ? String.valueOf(subjects.getFirst())
            : "[" + String.join(", ", subjects) + "]";
  }

  private static @Nullable String spoken(@Nullable String place, String name) {
    return place == null
        ? null
        : place.substring(0, place.length() - 1)
            + ", "
            + RuleText.Key.SPEAKING.written()
            + ": "
            + RuleText.quoted(name)
            + "}";
  }
}
