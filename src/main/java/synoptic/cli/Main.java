package synoptic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import synoptic.article.Article;
import synoptic.article.SourceFile;
import synoptic.claim.Comparer;
import synoptic.format.ArticleReader;
import synoptic.quotation.People;
import synoptic.quotation.Quotation;
import synoptic.quotation.QuotationFinder;
import synoptic.story.StoryGrouper;

/** Entry point. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    try (var paths = Files.list(Path.of("seeds"))) {
      for (Path path : paths.sorted().toList()) {
        files.add(new SourceFile(path.getFileName().toString(), Files.readAllBytes(path)));
      }
    }
    List<Article> articles = new ArticleReader().read(files).value();
    List<Quotation> quotations = articles.stream().flatMap(a -> new QuotationFinder().find(a).stream()).toList();
    People people = People.of(quotations, new TreeMap<>());
    var stories = new StoryGrouper().group(articles);
    long claims = stories.stream().mapToLong(s -> new Comparer().compare(s, quotations, people).claims().size()).sum();
    System.out.printf("%d articles, %d stories, %d quotations, %d claims%n", articles.size(), stories.size(),
        quotations.size(), claims);
  }
}
