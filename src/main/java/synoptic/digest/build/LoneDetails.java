package synoptic.digest.build;

import java.util.List;
import java.util.stream.Stream;
import synoptic.article.Article;
import synoptic.claim.Claim;
import synoptic.claim.Lineage;
import synoptic.claim.Witness;
import synoptic.digest.excerpt.Focus;
import synoptic.digest.passage.Told;
import synoptic.digest.rank.Details;
import synoptic.quotation.Person;
import synoptic.text.Span;

/** Finds what one account's reading of a claim tells that no other account's has. */
record LoneDetails(Citations citations, List<Lineage> lineages) {
  /**
   * Those of a reading against the sentences in which other accounts tell the claim; none where no
   * other account does.
   *
   * @param setting the reading as it is shown
   */
  Told of(Claim claim, Witness witness, Span setting, boolean isQuoted) {
    Article article = citations.article(witness.article());
    List<Witness> others =
        claim.witnesses().stream()
            .filter(w -> lineage(w.article()) != lineage(witness.article()))
            .toList();
    if (others.isEmpty()) {
      return Told.EVERYTHING;
    }
    Stream<String> speaker = Stream.ofNullable(claim.speaker()).map(Person::name);
    Details.Shared shared =
        Details.of(
            article.text(setting),
            isQuoted,
            new Details.Others(
                Stream.concat(others.stream().flatMap(this::sentences), speaker).toList(),
                others.stream().map(w -> citations.text(w.article())).toList()),
            article.language());
    return new Told(
        shared.lone().stream()
            .map(s -> citations.uncounted(article.id(), s.shift(setting.start())))
            .toList(),
        shared.common(),
        shared.lacking(),
        shared.stretch().isEmpty()
            ? null
            : citations.uncounted(article.id(), shared.stretch().shift(setting.start())));
  }

  private Stream<String> sentences(Witness witness) {
    Article article = citations.article(witness.article());
    return Stream.concat(Stream.of(witness.span()), witness.repeats().stream())
        .map(span -> article.text(Focus.sentences(span, article)));
  }

  private int lineage(String article) {
    for (int i = 0; i < lineages.size(); i++) {
      if (lineages.get(i).articles().contains(article)) {
        return i;
      }
    }
    return -1;
  }
}
