package synoptic.story.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.Version;

/** A few texts given by their stems, ranked as an index of Lucene ranks them, without an index. */
final class PassageList implements Passages {
  private static final Similarity BM25 = new BM25Similarity();

  /** How often a stem stands in a text. */
  private record Posting(int text, int count) {}

  private final Map<String, List<Posting>> postings = new HashMap<>();
  private final long[] norms;
  private final CollectionStatistics all;

  PassageList(List<List<String>> texts) {
    norms = new long[texts.size()];
    long stems = 0;
    long filled = 0;
    for (int i = 0; i < norms.length; i++) {
      Map<String, Integer> counts = new HashMap<>();
      texts.get(i).forEach(stem -> counts.merge(stem, 1, Integer::sum));
      int text = i;
      counts.forEach(
          (stem, count) ->
              postings.computeIfAbsent(stem, s -> new ArrayList<>()).add(new Posting(text, count)));
      norms[i] = BM25.computeNorm(state(texts.get(i).size(), counts.size()));
      stems += texts.get(i).size();
      filled += texts.get(i).isEmpty() ? 0 : 1;
    }
    long pairs = postings.values().stream().mapToLong(List::size).sum();
    all = statistics(filled, stems, pairs);
  }

  /** Lucene has none of nothing. */
  private CollectionStatistics statistics(long filled, long stems, long pairs) {
    return filled == 0
        ? new CollectionStatistics("", 1, 1, 1, 1)
        : new CollectionStatistics("", norms.length, filled, stems, pairs);
  }

  private static FieldInvertState state(int stems, int distinct) {
    return new FieldInvertState(
        Version.LATEST.major, "", IndexOptions.DOCS_AND_FREQS, 0, stems, 0, 0, 0, distinct);
  }

  @Override
  public int[] nearest(List<String> stems, int most) {
    double[] scores = new double[norms.length];
    for (String stem : stems) {
      List<Posting> places = postings.getOrDefault(stem, List.of());
      if (!places.isEmpty()) {
        var scorer = BM25.scorer(1, all, statistics(stem, places));
        places.forEach(p -> scores[p.text] += scorer.score(p.count, norms[p.text]));
      }
    }
    return IntStream.range(0, scores.length)
        .filter(i -> scores[i] > 0)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> -(float) scores[i]))
        .limit(most)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static TermStatistics statistics(String stem, List<Posting> places) {
    long count = places.stream().mapToLong(Posting::count).sum();
    return new TermStatistics(new BytesRef(stem), places.size(), count);
  }
}
