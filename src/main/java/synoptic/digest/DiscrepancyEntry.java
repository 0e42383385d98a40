package synoptic.digest;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Discrepancy;

/**
 * Accounts that differ, without a verdict.
 *
 * @param title what they differ in, in a few words
 * @param accounts in the order of the articles
 * @param claim the path of the claim it belongs to; null if it belongs to the story
 */
public record DiscrepancyEntry(
    Discrepancy.Kind kind, String title, List<Account> accounts, @Nullable String claim) {
  /** The passages that give one account, word for word the same apart from case. */
  public record Account(List<MarkedPassage> passages) {
    public Account {
      passages = List.copyOf(passages);
    }
  }

  /** The kind as data files name it: {@code quoted-words}. */
  public String kindName() {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public DiscrepancyEntry {
    requireNonNull(kind);
    requireNonNull(title);
    accounts = List.copyOf(accounts);
  }
}
