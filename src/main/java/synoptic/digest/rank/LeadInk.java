package synoptic.digest.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import synoptic.article.Article;
import synoptic.claim.Comparison;
import synoptic.claim.Lineage;
import synoptic.story.word.Stems;
import synoptic.text.Span;
import synoptic.text.Words;

/**
 * Finds what a lead tells that no other account does: clauses behind its first, which all are
 * likely to tell in words of their own, that no claim joins with another account and that face no
 * passage on the same matter, and most of whose words stand nowhere in the others. Where one of
 * these was read in part, nothing: a false "alone" is worse than none.
 */
public final class LeadInk {
  /** Where a clause may end. */
  private static final Pattern BREAK = Pattern.compile("[,;:—–]\\s+|\\s[-—–]\\s");

  /** Words of meaning of a clause that stand nowhere else. */
  private static final int NEW = 3;

  private static final int CLAUSE = 4;

  /**
   * Words of a first clause that states what happened: before less stands what only leads to it.
   */
  private static final int STATEMENT = 7;

  private final Comparison comparison;

  /** By article. */
  private final Map<String, List<String>> stems = new HashMap<>();

  public LeadInk(Comparison comparison) {
    this.comparison = comparison;
  }

  /** The clauses of a lead that its account alone tells, in order. */
  public List<Span> alone(Lineage account, Article article, Span lead) {
    List<Article> others =
        comparison.story().articles().stream()
            .filter(a -> !account.articles().contains(a.id()))
            .toList();
    if (others.isEmpty() || others.stream().anyMatch(a -> a.metadata().incomplete())) {
      return List.of();
    }
    List<Span> clauses = clauses(article.text(), lead);
    if (clauses.size() < 2 || Words.in(article.text(), clauses.getFirst()).size() < STATEMENT) {
      return List.of();
    }
    Set<String> told = new HashSet<>();
    others.forEach(a -> told.addAll(stems(a)));
    return clauses.stream()
        .skip(1)
        .filter(c -> isNew(article, c, told))
        .filter(c -> !isMatched(account, article.id(), c))
        .toList();
  }

  private List<String> stems(Article article) {
    return stems.computeIfAbsent(article.id(), id -> Stems.of(article.text(), article.language()));
  }

  /** The lead cut at commas and dashes, no part shorter than a clause. */
  private static List<Span> clauses(String text, Span lead) {
    List<Span> clauses = new ArrayList<>();
    int at = lead.start();
    Matcher end = BREAK.matcher(text).region(lead.start(), lead.end());
    while (end.find()) {
      boolean whole =
          Words.in(text, new Span(at, end.start())).size() >= CLAUSE
              && Words.in(text, new Span(end.end(), lead.end())).size() >= CLAUSE;
      if (whole) {
        clauses.add(new Span(at, end.start()));
        at = end.end();
      }
    }
    clauses.add(new Span(at, lead.end()));
    return clauses;
  }

  /** Whether three fifths of its words of meaning stand nowhere in the others. */
  private static boolean isNew(Article article, Span clause, Set<String> told) {
    List<String> words =
        Words.in(article.text(), clause).stream()
            .map(w -> w.of(article.text()))
            .filter(w -> !Stems.isSlight(w))
            .toList();
    long unknown =
        words.stream().filter(w -> !told.containsAll(Stems.of(w, article.language()))).count();
    return unknown >= NEW && 5 * unknown >= 3 * words.size();
  }

  /** Whether a claim or a passage on the same matter of another account has some of it. */
  private boolean isMatched(Lineage account, String article, Span clause) {
    Stream<Span> joined =
        comparison.claims().stream()
            .filter(
                c ->
                    c.witnesses().stream().anyMatch(w -> !account.articles().contains(w.article())))
            .flatMap(c -> c.witnesses().stream())
            .filter(w -> w.article().equals(article))
            .flatMap(w -> Stream.concat(Stream.of(w.span()), w.repeats().stream()));
    Stream<Span> related =
        comparison.related().stream()
            .flatMap(r -> Stream.of(r.first(), r.second()))
            .filter(side -> side.article().equals(article))
            .map(side -> side.span());
    return Stream.concat(joined, related).anyMatch(clause::overlaps);
  }
}
