package synoptic.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Role;
import synoptic.language.Language;

/**
 * What an article is about: its stems, weighted by frequency, place and rarity, as a vector of
 * length 1.
 */
final class Topic {
  /** What a word late in an article weighs, against 1 for the first. */
  private static final double REST = 0.3;

  /** Words after which half of the difference is gone: about three paragraphs. */
  private static final double HALF = 150;

  private final String[] terms;
  private final double[] weights;

  private Topic(TreeMap<String, Double> vector) {
    double norm = Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
    terms = vector.keySet().toArray(String[]::new);
    weights = vector.values().stream().mapToDouble(w -> norm > 0 ? w / norm : 0).toArray();
  }

  /** The stems of an article's headline, lead and prose, in order: what is compared. */
  static List<String> stems(Article article, Language language) {
    List<String> stems = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.role().isProse()
          || block.role() == Role.HEADLINE
          || block.role() == Role.STANDFIRST) {
        stems.addAll(Stems.of(article.text(block.span()), language));
      }
    }
    return stems;
  }

  static Topic of(List<String> stems, Rarity rarity) {
    Map<String, Double> frequency = new HashMap<>();
    for (int i = 0; i < stems.size(); i++) {
      frequency.merge(stems.get(i), place(i), Double::sum);
    }
    var vector = new TreeMap<String, Double>();
    frequency.forEach((stem, tf) -> vector.put(stem, Math.log1p(tf) * rarity.of(stem)));
    return new Topic(vector);
  }

  /**
   * News tells the event first and its background last: the weight falls by half of {@code 1 -
   * REST} at {@link #HALF}.
   */
  private static double place(int i) {
    return REST + (1 - REST) / (1 + i / HALF);
  }

  /**
   * Each two adjacent stems as one: phrases tell two stories of one topic apart better than words.
   */
  static List<String> phrases(List<String> stems) {
    List<String> phrases = new ArrayList<>();
    for (int i = 0; i + 1 < stems.size(); i++) {
      phrases.add(stems.get(i) + ' ' + stems.get(i + 1));
    }
    return phrases;
  }

  /** The cosine of the angle between two topics, 0 to 1. */
  double cosine(Topic other) {
    double sum = 0;
    for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
      int order = terms[i].compareTo(other.terms[j]);
      if (order == 0) {
        sum += weights[i++] * other.weights[j++];
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }
}
