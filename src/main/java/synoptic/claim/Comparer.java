package synoptic.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import synoptic.article.Article;
import synoptic.quotation.People;
import synoptic.quotation.Quotation;
import synoptic.story.Story;

/** Compares the articles of a story: the entry point of this room. */
public final class Comparer {
  /**
   * Claims, lineages and discrepancies of one story.
   *
   * @param quotations of the story's articles
   */
  public Comparison compare(Story story, List<Quotation> quotations, People people) {
    Map<String, Article> articles = story.articles().stream().collect(Collectors.toMap(Article::id, a -> a));
    Map<String, List<Quotation>> alike = new LinkedHashMap<>();
    for (Quotation quotation : quotations) {
      Article article = articles.get(quotation.article());
      if (article != null) {
        String key = article.text(quotation.span()).toLowerCase(Locale.ROOT);
        alike.computeIfAbsent(key, k -> new ArrayList<>()).add(quotation);
      }
    }
    List<Claim> claims = new ArrayList<>();
    alike.forEach(
        (words, same) -> {
          Quotation first = same.getFirst();
          var witness = new Witness(first.article(), first.span(), List.of(), first, List.of());
          claims.add(
              new Claim("c" + claims.size(), story.id(), people.person(first.speakerName()), List.of(witness), 1,
                  List.of(), List.of()));
        });
    List<Lineage> lineages =
        story.articles().stream().map(a -> new Lineage(a.id(), List.of(a.id()), List.of())).toList();
    return new Comparison(story, claims, lineages, List.of());
  }

}
