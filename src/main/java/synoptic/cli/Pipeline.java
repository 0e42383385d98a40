package synoptic.cli;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import synoptic.article.Article;
import synoptic.article.SourceFile;
import synoptic.claim.Comparer;
import synoptic.claim.Comparison;
import synoptic.format.ArticleReader;
import synoptic.quotation.People;
import synoptic.quotation.Quotation;
import synoptic.quotation.QuotationFinder;
import synoptic.story.Story;
import synoptic.story.StoryGrouper;
import synoptic.text.Reported;

/** The stages in their order, each a pure function of those before it. */
final class Pipeline {
  private final ArticleReader reader = new ArticleReader();
  private final QuotationFinder finder = new QuotationFinder();
  private final StoryGrouper grouper = new StoryGrouper();
  private final Comparer comparer = new Comparer();
  private final SortedMap<String, String> aliases = new TreeMap<>();

  Reported<List<Article>> articles(List<SourceFile> files) {
    return reader.read(files);
  }

  /** By article, then place. */
  List<Quotation> quotations(List<Article> articles) {
    return articles.stream().flatMap(a -> finder.find(a).stream()).toList();
  }

  List<Story> stories(List<Article> articles) {
    return grouper.group(articles);
  }

  /** One for each story, in the order of the stories. */
  List<Comparison> comparisons(List<Article> articles) {
    List<Quotation> quotations = quotations(articles);
    People people = People.of(quotations, aliases);
    Map<String, List<Quotation>> byArticle = quotations.stream().collect(groupingBy(Quotation::article));
    return stories(articles).stream().map(s -> comparer.compare(s, of(s, byArticle), people)).toList();
  }

  private static List<Quotation> of(Story story, Map<String, List<Quotation>> byArticle) {
    return story.articles().stream().flatMap(a -> byArticle.getOrDefault(a.id(), List.of()).stream()).toList();
  }
}
