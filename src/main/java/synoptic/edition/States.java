package synoptic.edition;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import synoptic.article.Article;
import synoptic.claim.Claim;
import synoptic.claim.Comparison;
import synoptic.claim.Discrepancy;
import synoptic.claim.Witness;
import synoptic.story.Story;
import synoptic.text.Fold;
import synoptic.text.Sha256;

/** Hashes of what pages are made of. */
final class States {
  /** Hexadecimal digits: enough for millions of passages. */
  static final int DIGITS = 12;

  private States() {}

  /** An article under the same name, or the same text under another. */
  static SortedSet<String> keys(Story story) {
    return story.articles().stream()
        .flatMap(a -> Stream.of(Entry.id(a.id()), hash("text", a.provenance().textSha256())))
        .collect(toCollection(TreeSet::new));
  }

  /** Its words, each where they stand. */
  static SortedSet<String> keys(Claim claim, Story story) {
    return claim.witnesses().stream()
        .map(w -> hash("words", w.article(), Fold.words(article(w, story).text(w.span()))))
        .collect(toCollection(TreeSet::new));
  }

  static String state(Article article) {
    return hash(
        article.id(), article.provenance().textSha256(), String.valueOf(article.metadata()));
  }

  static String state(Comparison comparison) {
    List<String> parts = new ArrayList<>();
    comparison.story().articles().forEach(a -> parts.add(state(a)));
    comparison.claims().forEach(c -> parts.add(state(c, comparison.story())));
    comparison.lineages().forEach(l -> parts.add(String.valueOf(l)));
    comparison.discrepancies().forEach(d -> parts.add(String.valueOf(d)));
    comparison.leads().forEach(l -> parts.add(String.valueOf(l)));
    comparison.related().forEach(r -> parts.add(r.first() + " " + r.second()));
    return hash(parts.toArray(String[]::new));
  }

  static String state(Claim claim, Story story) {
    List<String> parts = new ArrayList<>();
    parts.add(claim.id());
    parts.add(claim.speaker() == null ? "" : claim.speaker().id());
    for (Witness witness : claim.witnesses()) {
      Article article = article(witness, story);
      parts.add(state(article));
      parts.add(witness.span() + " " + witness.repeats() + " " + witness.quotation());
      parts.add(String.valueOf(witness.variants()));
    }
    claim.discrepancies().stream().map(Discrepancy::toString).forEach(parts::add);
    parts.add(claim.lineages() + " " + claim.marks() + " " + claim.notes());
    return hash(parts.toArray(String[]::new));
  }

  static String hash(String... parts) {
    return Sha256.of(String.join("\n", parts), DIGITS);
  }

  private static Article article(Witness witness, Story story) {
    Article article = story.article(witness.article());
    if (article == null) {
      throw new IllegalArgumentException(witness.article() + " is no article of " + story.id());
    }
    return article;
  }
}
