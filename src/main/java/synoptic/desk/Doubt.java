package synoptic.desk;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.claim.editor.RuleText;
import synoptic.text.Sha256;
import synoptic.text.WordLists;

/**
 * Something that an editor should look at.
 *
 * @param what differs, whose words they are said to be, or why it was left out; in a few words
 * @param items the passages or articles, the base reading first
 */
public record Doubt(DoubtKind kind, String what, List<Item> items) {
  /** What the desk says, by key. */
  public static final WordLists LISTS = WordLists.read(Doubt.class, "desk.txt");

  /** Hexadecimal digits of an id: enough for millions. */
  private static final int DIGITS = 12;

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
                    .flatMap(i -> Stream.of(i.article(), i.words(), i.focus().toString(), i.who())))
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
  public Optional<RuleItem> rule(Action action, int item, String value) {
    if (!kind.allows(action) || item < 0 || item >= items.size()) {
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
          case HIDE -> items.get(item).place();
          case SPEAKER -> items.get(item).spoken() ? spoken(items.get(item).place(), value) : null;
        };
    String key = action == Action.SPEAKER ? RuleText.Key.ATTRIBUTING.written() : action.written();
    return Optional.ofNullable(content).map(c -> new RuleItem(key, c));
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
