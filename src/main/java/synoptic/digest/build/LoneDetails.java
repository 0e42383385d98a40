package synoptic.digest.build;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import synoptic.article.Article;
import synoptic.claim.Claim;
import synoptic.claim.Lineage;
import synoptic.claim.Witness;
import synoptic.digest.excerpt.Focus;
import synoptic.digest.passage.Told;
import synoptic.digest.rank.Details;
import synoptic.text.Span;

/** Finds what one account's reading of a claim tells that not every other account's has. */
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
    String speaker = claim.speaker() == null ? "" : claim.speaker().name();
    Details.Shared shared =
        Details.of(
            article.text(setting),
            isQuoted,
            others.stream()
                .collect(groupingBy(w -> lineage(w.article()), TreeMap::new, toList()))
                .values()
                .stream()
                .map(account -> other(account, speaker))
                .toList(),
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

  private Details.Other other(List<Witness> account, String speaker) {
    return new Details.Other(
        Stream.concat(account.stream().flatMap(this::sentences), Stream.of(speaker)).toList(),
        account.stream().map(w -> citations.text(w.article())).distinct().toList());
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
