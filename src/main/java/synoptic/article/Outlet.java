package synoptic.article;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.language.Language;
import synoptic.text.Fold;

/** Who published an article, by the name it gives itself. */
public record Outlet(String name) implements Serializable {
  private static final Set<String> ARTICLES = Language.ENGLISH.lists("prefixes").words("prefix");

  /** Letters that a name of an outlet has at least where the rest of an address is added to it. */
  private static final int LEAST = 3;

  /** Letters that an address adds to a name: {@code abc}, {@code abcnews}. */
  private static final int ADDED = 4;

  /** Letters of a label that belongs to an address's ending: {@code co}, {@code go}. */
  private static final int ENDING = 2;

  public Outlet {
    requireNonNull(name);
    if (name.isBlank()) {
      throw new IllegalArgumentException("an outlet has a name");
    }
  }

  /**
   * Whether a name is this outlet's in another spelling: with or without its article, as initials,
   * as an address ({@code The Coast Times}, {@code CT}, {@code news.coasttimes.example}).
   */
  public boolean isCalled(String other) {
    List<String> own = words(name);
    List<String> others = words(other);
    return isAddress(name)
        ? isAddress(other) ? own.equals(others) : isOf(own.getFirst(), others)
        : isAddress(other)
            ? isOf(others.getFirst(), own)
            : own.equals(others) || isShort(name, others) || isShort(other, own);
  }

  /** The words of a name, or the telling label of an address; without an article. */
  private static List<String> words(String name) {
    if (isAddress(name)) {
      String[] labels = name.toLowerCase(Locale.ROOT).split("\\.");
      int last = labels.length - 2;
      while (last > 0 && labels[last].length() <= ENDING) {
        last--;
      }
      return List.of(labels[last]);
    }
    List<String> words = Arrays.asList(Fold.words(name).split(" "));
    return words.size() > 1 && ARTICLES.contains(words.getFirst())
        ? words.subList(1, words.size())
        : words;
  }

  private static boolean isAddress(String name) {
    return name.matches("[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
  }

  /** Whether the label of an address is made of the words of a name. */
  private static boolean isOf(String label, List<String> words) {
    String bare =
        ARTICLES.stream()
            .filter(label::startsWith)
            .map(a -> label.substring(a.length()))
            .findFirst()
            .orElse(label);
    String all = String.join("", words);
    String shortened = initials(words.subList(0, words.size() - 1)) + words.getLast();
    boolean begun =
        Stream.iterate(1, n -> n + 1)
            .limit(words.size())
            .map(n -> String.join("", words.subList(0, n)))
            .anyMatch(first -> first.equals(label) && first.length() >= LEAST);
    return begun
        || List.of(all, shortened, initials(words)).contains(label)
        || all.equals(bare)
        || all.length() >= LEAST && label.startsWith(all) && label.length() - all.length() <= ADDED;
  }

  /** Whether a name in capitals is the initials of another. */
  private static boolean isShort(String name, List<String> words) {
    return words.size() > 1
        && name.equals(name.toUpperCase(Locale.ROOT))
        && initials(words).equals(name.toLowerCase(Locale.ROOT));
  }

  private static String initials(List<String> words) {
    return words.stream()
        .filter(w -> !w.isEmpty())
        .map(w -> w.substring(0, 1))
        .collect(Collectors.joining());
  }
}
