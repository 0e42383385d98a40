package synoptic.digest;

import static java.util.Objects.requireNonNull;

import java.util.List;
import synoptic.article.Article;
import synoptic.claim.Comparison;
import synoptic.quotation.Quotation;
import synoptic.quotation.people.People;
import synoptic.story.Sequel;
import synoptic.text.Diagnostic;

/**
 * Everything the stages yielded.
 *
 * @param articles by id
 * @param quotations of all articles, by article and place
 * @param comparisons one for each story, newest story first
 * @param sequels which of their stories are of one matter
 * @param omissions what there is to say of files: left out and why, or read with a remark
 * @param filesRead how many files were looked at, those left out included
 */
public record Corpus(
    List<Article> articles,
    List<Quotation> quotations,
    People people,
    List<Comparison> comparisons,
    List<Sequel> sequels,
    List<Diagnostic> omissions,
    int filesRead) {
  public Corpus {
    articles = List.copyOf(articles);
    quotations = List.copyOf(quotations);
    requireNonNull(people);
    comparisons = List.copyOf(comparisons);
    sequels = List.copyOf(sequels);
    omissions = List.copyOf(omissions);
  }

  /** The same with its comparisons by other ids. */
  public Corpus with(List<Comparison> others) {
    return new Corpus(articles, quotations, people, others, sequels, omissions, filesRead);
  }
}
