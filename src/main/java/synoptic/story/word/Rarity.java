package synoptic.story.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.text.Shipped;

/**
 * How much a shared word tells, in nats: minus the logarithm of the share of passages it stands in.
 * The share is that among the passages compared, smoothed with {@link #PRIOR} passages of general
 * English news, so that it serves a pair of passages, a story and a corpus alike.
 */
public final class Rarity {
  private static final String RESOURCE = "frequencies.txt";

  /** About the sentences of a story: there both have equal say. Not tuned. */
  private static final double PRIOR = 100;

  private static final Map<String, Double> GENERAL = general();

  /** The share of a word that the general table leaves out. */
  private static final double UNLISTED =
      GENERAL.values().stream().min(Double::compare).orElseThrow() / 4;

  /** In how many of the texts a stem stands. */
  private static final class Count {
    int texts;
    int last = -1;

    void meet(int text) {
      texts += text == last ? 0 : 1;
      last = text;
    }
  }

  /** Of each stem that stands in one of the texts. */
  private final Map<String, Double> known = new HashMap<>();

  private final int texts;
  private final double prior;

  private Rarity(Map<String, Count> counts, int texts, double prior) {
    this.texts = texts;
    this.prior = prior;
    counts.forEach((stem, count) -> known.put(stem, of(stem, count.texts)));
  }

  /** The rarity of words among some passages of about a sentence, each given by its stems. */
  public static Rarity among(Collection<List<String>> passages) {
    return among(passages, PRIOR);
  }

  /**
   * The rarity of words among some texts.
   *
   * @param prior how many texts of general news smooth the shares
   */
  public static Rarity among(Collection<List<String>> texts, double prior) {
    Map<String, Count> counts = new HashMap<>();
    int number = 0;
    for (List<String> text : texts) {
      for (String stem : text) {
        counts.computeIfAbsent(stem, s -> new Count()).meet(number);
      }
      number++;
    }
    return new Rarity(counts, texts.size(), prior);
  }

  public double of(String stem) {
    Double rarity = known.get(stem);
    return rarity == null ? of(stem, 0) : rarity;
  }

  private double of(String stem, int count) {
    double share = GENERAL.getOrDefault(stem, UNLISTED);
    return Math.log((texts + prior) / (count + prior * share));
  }

  private static Map<String, Double> general() {
    Map<String, Double> shares = new HashMap<>();
    double sentences = 1;
    try (InputStream in = Shipped.open(Rarity.class, RESOURCE)) {
      var lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
      for (String line : lines) {
        int space = line.indexOf(' ');
        if (line.startsWith("sentences ")) {
          sentences = Double.parseDouble(line.substring(space + 1));
        } else if (!line.startsWith("#")) {
          shares.put(
              line.substring(0, space), Double.parseDouble(line.substring(space + 1)) / sentences);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return shares;
  }
}
