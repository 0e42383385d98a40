package synoptic.format.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** TOML as front matter has it: keys on top with a word, a date or a list of words. */
final class Toml {
  static final String FENCE = "+++";

  private static final Pattern LINE =
      Pattern.compile("\\s*\"?(?<key>[\\w-]+)\"?\\s*=\\s*(?<value>\\S.*)");
  private static final Pattern WORDS =
      Pattern.compile("\"(?<double>(?:[^\"\\\\]|\\\\.)*+)\"|'(?<single>[^']*+)'");

  private Toml() {}

  /** The values by key, up to the first table. */
  static Map<String, List<String>> read(String toml) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String line : toml.lines().takeWhile(l -> !l.strip().startsWith("[")).toList()) {
      Matcher pair = LINE.matcher(line);
      if (pair.matches()) {
        values.putIfAbsent(pair.group("key"), values(pair.group("value")));
      }
    }
    return values;
  }

  private static List<String> values(String written) {
    List<String> values = new ArrayList<>();
    Matcher words = WORDS.matcher(written);
    while (words.find()) {
      String escaped = words.group("double");
      String value =
          escaped == null ? words.group("single") : escaped.replaceAll("\\\\([\"\\\\])", "$1");
      if (!value.isBlank()) {
        values.add(value.strip());
      }
    }
    boolean isWord = written.startsWith("\"") || written.startsWith("'") || written.startsWith("[");
    String bare = written.replaceFirst("\\s+#.*$", "").strip();
    return isWord ? values : List.of(bare);
  }
}
