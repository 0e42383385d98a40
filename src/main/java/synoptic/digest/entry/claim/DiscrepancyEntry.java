package synoptic.digest.entry.claim;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Difference;
import synoptic.digest.passage.CitedPassage;
import synoptic.digest.passage.MarkedPassage;
import synoptic.digest.passage.Source;

/**
 * Accounts that differ, without a verdict.
 *
 * @param title what they differ in, in a few words
 * @param accounts in the order of the articles
 * @param claim the path of the claim it belongs to; null if it belongs to the story
 * @param withinLineage whether all of its articles derive from the same reporting
 */
public record DiscrepancyEntry(
    Difference kind,
    String title,
    List<DifferingAccount> accounts,
    @Nullable String claim,
    boolean withinLineage) {
  /** What may be otherwise later, as no name and no quoted word is. */
  private static final Set<Difference> CHANGING =
      EnumSet.of(
          Difference.NUMBER,
          Difference.NEGATION,
          Difference.ROLES,
          Difference.PARTICIPANTS,
          Difference.DATE,
          Difference.TITLE);

  /** Days after which: a choice, long before an order is changed and after a correction. */
  private static final int LATER = 14;

  /** UTF-16 units of one account's words in a line of several. */
  private static final int BRIEF = 40;

  /** What each article says at the point of difference: two claims may rest on one. */
  public Set<String> points() {
    return passages()
        .flatMap(m -> m.focus().map(words -> m.passage().source().id() + " " + words))
        .collect(toSet());
  }

  /** The words in which the accounts differ. */
  public Stream<String> focuses() {
    return passages().flatMap(MarkedPassage::focus);
  }

  Stream<String> focusesIn(Source source) {
    return passages()
        .filter(m -> m.passage().source().equals(source))
        .flatMap(MarkedPassage::focus);
  }

  /** The same as passages. */
  public Stream<CitedPassage> focusedIn(Source source) {
    return passages()
        .filter(m -> m.passage().source().equals(source) && m.focus().findAny().isPresent())
        .map(MarkedPassage::focused);
  }

  /** Whether it shows a claim's base reading whole. */
  public boolean tells(ClaimEntry told) {
    CitedPassage base = told.base().passage();
    return told.href().equals(claim)
        && passages()
            .map(MarkedPassage::passage)
            .filter(p -> p.source().equals(base.source()))
            .anyMatch(p -> p.selector().position().contains(base.selector().position()));
  }

  /**
   * Whether it is a figure of the story that each account gives on days of its own, or a fact that
   * accounts give weeks apart: a count that grows, or an order that was changed, is told by its
   * days, and is no dispute.
   */
  public boolean isLater() {
    List<Set<LocalDate>> days = accounts.stream().map(DifferingAccount::days).toList();
    if (days.stream().anyMatch(Set::isEmpty)) {
      return false;
    }
    boolean ofStory = kind == Difference.NUMBER && claim == null;
    return ofStory && areApart(days, 1) || CHANGING.contains(kind) && areApart(days, LATER);
  }

  /** Whether each account is of days that are so many from those of any other. */
  private static boolean areApart(List<Set<LocalDate>> accounts, int least) {
    for (int i = 0; i < accounts.size(); i++) {
      for (Set<LocalDate> other : accounts.subList(i + 1, accounts.size())) {
        for (LocalDate day : accounts.get(i)) {
          if (other.stream().anyMatch(d -> Math.abs(ChronoUnit.DAYS.between(d, day)) < least)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Whether the words in which the accounts differ are few enough to stand in a line. */
  public boolean isBrief() {
    return passages().allMatch(m -> m.focused().text().length() <= BRIEF);
  }

  private Stream<MarkedPassage> passages() {
    return accounts.stream().flatMap(a -> a.passages().stream());
  }

  /** The kind as data files name it: {@code quoted-words}. */
  public String kindName() {
    return kind.label();
  }

  public DiscrepancyEntry {
    requireNonNull(kind);
    requireNonNull(title);
    accounts = List.copyOf(accounts);
  }
}
