package synoptic.story.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
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
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;

/** An index of Lucene in memory. */
final class PassageIndex implements Passages {
  private static final String FIELD = "words";

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  PassageIndex(List<List<String>> texts) {
    try {
      write(directory, texts);
      reader = DirectoryReader.open(directory);
    } catch (IOException e) {
      throw inMemory(e);
    }
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  private static void write(ByteBuffersDirectory directory, List<List<String>> texts)
      throws IOException {
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      for (List<String> stems : texts) {
        var document = new Document();
        document.add(new TextField(FIELD, String.join(" ", stems), Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
  }

  @Override
  public int[] nearest(List<String> stems, int most) {
    var query = new BooleanQuery.Builder();
    stems.forEach(w -> query.add(new TermQuery(new Term(FIELD, w)), BooleanClause.Occur.SHOULD));
    try {
      var found = searcher.search(query.build(), new TopScoreDocCollectorManager(most, most));
      return Arrays.stream(found.scoreDocs).mapToInt(hit -> hit.doc).toArray();
    } catch (IOException e) {
      throw inMemory(e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw inMemory(e);
    }
  }

  private static UncheckedIOException inMemory(IOException e) {
    return new UncheckedIOException("an index in memory cannot fail", e);
  }
}
