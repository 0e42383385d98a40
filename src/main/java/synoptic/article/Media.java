package synoptic.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.text.Shipped;

/** Whether a name is a news outlet's: by what such names are made of, not by who there is. */
public final class Media {
  /** Words that news outlets are named with. */
  private static final Set<String> WORDS = words("outlet-words.txt");

  /** News wires with one-word names: a closed class of the trade. */
  private static final Set<String> WIRES = words("wires.txt");

  private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\p{N}-]{2,}\\.\\p{L}{2,6}");

  private Media() {}

  /** Whether one of its words is of those that outlets are named with. */
  public static boolean isName(String name) {
    String bare = name.replaceFirst("['’]s$", "");
    if (WIRES.contains(bare) || isDomain(bare)) {
      return true;
    }
    for (String word : bare.split("[\\s-]+")) {
      if (WORDS.contains(word) || (WIRES.contains(word) && word.length() > 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether its last word is such a word, or the whole is a wire's or an address. */
  public static boolean isHead(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return isWire(name)
        || isDomain(name)
        || Stream.of(last.split("-")).anyMatch(word -> WORDS.contains(word) || isWire(word));
  }

  /** Whether a name is a news wire's or a broadcaster's. */
  public static boolean isWire(String name) {
    return WIRES.contains(name);
  }

  /** Whether a name is the end of a longer one, or its initials: {@code Times}, {@code AP}. */
  public static boolean isShort(String name, String longer) {
    String initials = longer.replaceAll("(\\p{L})[^\\s]*\\s?", "$1");
    return longer.endsWith(" " + name) || (longer.contains(" ") && name.equals(initials));
  }

  /** {@code Caliber.Az}: a name that is an address. */
  public static boolean isDomain(String name) {
    return DOMAIN.matcher(name).matches();
  }

  private static Set<String> words(String list) {
    try (InputStream lines = Shipped.open(Media.class, list)) {
      return new String(lines.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(list, e);
    }
  }
}
