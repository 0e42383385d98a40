package synoptic.digest.rank;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import synoptic.digest.entry.Accounts;
import synoptic.digest.entry.Agreed;
import synoptic.digest.entry.Foremost;
import synoptic.digest.entry.StoryClaims;
import synoptic.digest.entry.article.LineageEntry;
import synoptic.digest.passage.Headline;
import synoptic.digest.passage.MarkedPassage;

/** Ranks what a story's entry holds: the class to read first in this room. */
public final class Ranking {
  /** How many claims stand for what is agreed. */
  private static final int AGREED = 5;

  private Ranking() {}

  public static Foremost of(Headline headline, StoryClaims claims, Accounts accounts) {
    List<Agreed> agreed = new Agreement(claims.shared(), accounts.leads()).all();
    return new Foremost(
        lead(headline, accounts),
        agreed.stream().limit(AGREED).toList(),
        agreed.size(),
        Best.of(claims.shared().isEmpty() ? claims.all() : claims.shared()),
        section(accounts));
  }

  /** That of the account whose headline it is, or another one where that lead is the headline. */
  private static @Nullable MarkedPassage lead(Headline headline, Accounts accounts) {
    return accounts.leads().stream()
        .sorted(Comparator.comparing(l -> !l.articles().contains(headline.source())))
        .map(LineageEntry::lead)
        .filter(lead -> !requireNonNull(lead).passage().equals(headline.passage()))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String section(Accounts accounts) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    accounts.articles().stream()
        .map(a -> a.source().metadata().section())
        .filter(Objects::nonNull)
        .forEach(s -> counts.merge(s, 1, Integer::sum));
    return counts.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
