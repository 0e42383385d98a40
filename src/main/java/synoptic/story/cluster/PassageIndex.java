package synoptic.story.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import synoptic.story.word.Rarity;

/**
 * An index in memory of texts given by their stems: frequency by rarity chooses the words to ask
 * for, BM25 ranks.
 */
final class PassageIndex {
  private static final String FIELD = "words";

  private PassageIndex() {}

  static List<Pair> pairs(List<List<String>> passages, Rarity rarity, int words, int depth) {
    if (passages.size() < 2) {
      return List.of();
    }
    try (var directory = new ByteBuffersDirectory()) {
      write(directory, passages);
      try (var reader = DirectoryReader.open(directory)) {
        var searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        return IntStream.range(0, passages.size())
            .parallel()
            .mapToObj(i -> near(searcher, i, passages.get(i), rarity, words, depth))
            .flatMap(Arrays::stream)
            .sorted()
            .distinct()
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail", e);
    }
  }

  private static void write(ByteBuffersDirectory directory, List<List<String>> passages)
      throws IOException {
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      for (List<String> stems : passages) {
        var document = new Document();
        document.add(new TextField(FIELD, String.join(" ", stems), Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
  }

  /** The weightiest stems of a passage: those that the index is asked for. */
  static List<String> asked(List<String> stems, Rarity rarity, int words) {
    Map<String, Double> weights = new HashMap<>();
    stems.forEach(stem -> weights.merge(stem, rarity.of(stem), Double::sum));
    return weights.keySet().stream()
        .sorted(
            Comparator.comparingDouble((String w) -> -weights.getOrDefault(w, 0.0))
                .thenComparing(w -> w))
        .limit(words)
        .toList();
  }

  private static Pair[] near(
      IndexSearcher searcher, int i, List<String> stems, Rarity rarity, int words, int depth) {
    var query = new BooleanQuery.Builder();
    asked(stems, rarity, words)
        .forEach(w -> query.add(new TermQuery(new Term(FIELD, w)), BooleanClause.Occur.SHOULD));
    try {
      ScoreDoc[] found =
          searcher.search(query.build(), new TopScoreDocCollectorManager(depth + 1, depth + 1))
              .scoreDocs;
      return Arrays.stream(found)
          .mapToInt(hit -> hit.doc)
          .filter(j -> j != i)
          .mapToObj(j -> new Pair(Math.min(i, j), Math.max(i, j)))
          .toArray(Pair[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail", e);
    }
  }
}
