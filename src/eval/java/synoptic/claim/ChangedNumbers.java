package synoptic.claim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.claim.collate.difference.Differences;
import synoptic.claim.unit.Unit;

/**
 * Development tool: takes pairs of translations of one sentence that agree in their numbers,
 * changes one number in one of them, and counts how often the guard flags the pair before and
 * after. Argument: the gzipped translations.
 */
final class ChangedNumbers {
  private static final Pattern DIGITS =
      Pattern.compile("(?<![\\p{L}\\p{N}.,])\\d{1,7}(?![\\p{L}\\p{N}]|[.,:]\\d)");

  private ChangedNumbers() {}

  public static void main(String[] args) throws IOException {
    var set = Translations.read(Path.of(args[0]), List.of());
    Map<String, List<String>> clusters = new LinkedHashMap<>();
    for (int i = 0; i < set.texts().size(); i++) {
      clusters
          .computeIfAbsent(set.clusters().get(i), c -> new ArrayList<>())
          .add(set.texts().get(i));
    }
    var random = new Random(1);
    int pairs = 0;
    int caught = 0;
    int falsely = 0;
    int shown = 0;
    for (List<String> texts : clusters.values()) {
      String a = texts.getFirst();
      String b = texts.getLast();
      Matcher m = DIGITS.matcher(b);
      if (texts.size() < 2 || !m.find() || !numbers(a).equals(numbers(b))) {
        continue;
      }
      long value = Long.parseLong(m.group());
      long other = value + 1 + random.nextInt((int) Math.max(9, value));
      String changed = b.substring(0, m.start()) + other + b.substring(m.end());
      pairs++;
      if (flags(a, b)) {
        falsely++;
        if (shown++ < 12) {
          System.out.println("false  " + a + "\n       " + b);
        }
      }
      if (flags(a, changed)) {
        caught++;
      } else if (shown++ < 24) {
        System.out.println("missed " + a + "\n       " + changed);
      }
    }
    System.out.printf(
        "%d pairs, caught %.4f, false flags %.4f%n",
        pairs, (double) caught / pairs, (double) falsely / pairs);
  }

  private static List<String> numbers(String text) {
    return Pattern.compile("\\d+").matcher(text).results().map(r -> r.group()).sorted().toList();
  }

  private static boolean flags(String a, String b) {
    return Differences.collate(Unit.of(a), Unit.of(b), 1).conflicts().stream()
        .anyMatch(c -> c.kind() == Difference.NUMBER || c.kind() == Difference.DATE);
  }
}
