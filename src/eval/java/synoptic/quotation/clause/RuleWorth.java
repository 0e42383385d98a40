package synoptic.quotation.clause;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import synoptic.article.Article;
import synoptic.article.SourceFile;
import synoptic.format.reader.ArticleReader;
import synoptic.quotation.Quotation;
import synoptic.quotation.finder.QuotationFinder;
import synoptic.quotation.sentence.QuotationRules;
import synoptic.quotation.sentence.Rule;
import synoptic.text.Reported;

/**
 * Development tool: of each row of a table of rules, how many quotations of speech, with clause and
 * speaker, are found without it that are not found with it, and the other way round. {@code FOLDER}
 * holds articles.
 */
final class RuleWorth {
  private RuleWorth() {}

  public static void main(String[] args) throws IOException {
    List<Article> articles = articles(Path.of(args[0]));
    Set<String> all = found(articles, QuotationRules.ENGLISH);
    System.out.printf("%d articles, %d quotations%n", articles.size(), all.size());
    for (Rule row :
        Stream.of(Candidate.Mood.values(), Cut.values(), Complement.values())
            .flatMap(Stream::of)
            .toList()) {
      Set<String> without = found(articles, QuotationRules.ENGLISH.without(row));
      System.out.printf(
          "%-28s %5d lost %5d instead%n",
          row.getClass().getSimpleName() + " " + row.name(),
          missing(all, without),
          missing(without, all));
    }
  }

  private static long missing(Set<String> of, Set<String> in) {
    return of.stream().filter(q -> !in.contains(q)).count();
  }

  private static Set<String> found(List<Article> articles, QuotationRules rules) {
    Set<String> found = new HashSet<>();
    for (Article article : articles) {
      for (Quotation q : new QuotationFinder(rules).find(article)) {
        if (q.isSpeech()) {
          found.add(q.id() + " " + q.clause() + " " + q.speakerName());
        }
      }
    }
    return found;
  }

  private static List<Article> articles(Path folder) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        Reported<List<Article>> read =
            new ArticleReader().read(new SourceFile(file.toString(), Files.readAllBytes(file)));
        articles.addAll(read.value());
      }
    }
    return articles;
  }
}
