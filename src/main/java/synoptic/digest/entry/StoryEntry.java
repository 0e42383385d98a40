package synoptic.digest.entry;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.digest.entry.article.ArticleEntry;
import synoptic.digest.entry.article.LineageEntry;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.digest.entry.claim.DiscrepancyEntry;
import synoptic.digest.entry.claim.StoryRef;
import synoptic.digest.passage.CitedPassage;
import synoptic.digest.passage.Headline;
import synoptic.digest.passage.Piece;
import synoptic.digest.passage.Source;

/**
 * A story as its page shows it.
 *
 * @param facts counted
 * @param foremost what of it stands first
 * @param ofClaims what is claimed
 * @param ledger the discrepancies of its claims, most serious first
 * @param accounts who tells it
 * @param timeline what is dated, as stated
 */
public record StoryEntry(
    StoryRef ref,
    Facts facts,
    Foremost foremost,
    StoryClaims ofClaims,
    StoryLedger ledger,
    Accounts accounts,
    List<TimelineDay> timeline) {
  public StoryEntry {
    requireNonNull(ref);
    requireNonNull(facts);
    requireNonNull(foremost);
    requireNonNull(ofClaims);
    requireNonNull(ledger);
    requireNonNull(accounts);
    timeline = List.copyOf(timeline);
  }

  /** Those of two or more witnesses, widest coverage first. */
  public List<ClaimEntry> claims() {
    return ofClaims.shared();
  }

  /** Those of one article. */
  public List<OneSource> singles() {
    return ofClaims.singles();
  }

  /** Those of several witnesses, then those of one. */
  public List<ClaimEntry> allClaims() {
    return ofClaims.all();
  }

  /** Who said what. */
  public List<SpeakerWords> speakers() {
    return ofClaims.speakers();
  }

  public Withheld withheld() {
    return ofClaims.withheld();
  }

  public List<LineageEntry> lineages() {
    return accounts.lineages();
  }

  /** In the order of publication. */
  public List<ArticleEntry> articles() {
    return accounts.articles();
  }

  public Overlap overlap() {
    return accounts.overlap();
  }

  public ComparisonTable table() {
    return accounts.table();
  }

  /** The accounts whose lead may be shown: what each says happened. */
  public List<LineageEntry> leads() {
    return accounts.leads();
  }

  /** As {@link Accounts#namedDays}. */
  public List<Accounts.NamedDay> namedDays() {
    return accounts.namedDays();
  }

  /** Whether one of them tells what no other does. */
  public boolean isToldAlone() {
    return leads().stream()
        .flatMap(l -> requireNonNull(l.lead()).pieces().stream())
        .anyMatch(p -> p.mark() == Piece.Mark.ALONE);
  }

  /** Whether the day of one of its articles is the editor's statement. */
  public boolean isDayByEditor() {
    return articles().stream().anyMatch(a -> a.source().isDayByEditor());
  }

  public String page() {
    return ref.page();
  }

  /** The path of its feed. */
  public String feed() {
    return page().replaceFirst("[.]html$", ".xml");
  }

  public Headline headline() {
    return ref.headline();
  }

  /** Those whom readers can name, then words whose speaker was not found. */
  public List<SpeakerWords> voices() {
    return speakers().stream().filter(w -> !w.speaker().isDescribed()).toList();
  }

  /** Sources that have words in place of a name. */
  public List<SpeakerWords> nameless() {
    return speakers().stream().filter(w -> w.speaker().isDescribed()).toList();
  }

  /** Whether a passage stands as the story's headline already. */
  public boolean isHeadline(CitedPassage passage) {
    return passage.equals(headline().passage());
  }

  /** Whether a passage stands whole in a lead. */
  public boolean isOfLead(CitedPassage passage) {
    return leads().stream()
        .map(l -> requireNonNull(l.lead()).passage())
        .anyMatch(lead -> lead.holds(passage));
  }

  /** Whether the sentence that stands for an article's title is the story's head or a lead. */
  public boolean isTold(Headline of) {
    return !of.stated()
        && of.passage() != null
        && (isHeadline(of.passage())
            || leads().stream()
                .map(l -> requireNonNull(l.lead()).passage())
                .anyMatch(of.passage()::overlaps));
  }

  /** What articles tell together in words of their own, beside what is agreed above. */
  public List<ClaimEntry> alsoTold() {
    return claims().stream()
        .filter(c -> c.speaker().isReporter() && !foremost.agreedClaims().contains(c))
        .toList();
  }

  /**
   * The quotations that two or more other accounts print, and of which nothing was found in an
   * article or the others of its account: no passage in like words, and none on the same matter. Of
   * what articles tell in their own words nothing is said, for they may tell it in others. Nothing
   * can be missing from an article that was read in part, or is of an earlier day than all who tell
   * it.
   */
  public List<ClaimEntry> notFoundIn(ArticleEntry article) {
    if (article.source().metadata().incomplete()) {
      return List.of();
    }
    return claims().stream()
        .filter(c -> c.coverage().lineages() > 1 && c.base().isWholeQuotation())
        .filter(c -> Collections.disjoint(c.sources(), article.lineage().articles()))
        .filter(c -> c.related().stream().noneMatch(r -> r.source().equals(article.source())))
        .filter(c -> !isEarlier(article, c))
        .toList();
  }

  /** Whether an article is of a day before all that tell a claim: what it tells came later. */
  private static boolean isEarlier(ArticleEntry article, ClaimEntry claim) {
    LocalDate day = article.source().metadata().day();
    return day != null
        && claim.sources().stream()
            .map(told -> told.metadata().day())
            .allMatch(told -> told != null && told.isAfter(day));
  }

  /** The claims whose base reading stands in the open among what accounts differ in. */
  public List<ClaimEntry> disputed() {
    List<DiscrepancyEntry> first = ledger.first();
    return claims().stream().filter(c -> first.stream().anyMatch(d -> d.tells(c))).toList();
  }

  /**
   * The claims that stand above on its page, by their ids where: among what is agreed, in the open
   * among what accounts differ in, or in a lead.
   */
  public Map<String, String> above() {
    Map<String, String> above = new HashMap<>();
    List<CitedPassage> told =
        leads().stream().map(l -> requireNonNull(l.lead()).passage()).toList();
    allClaims().stream()
        .filter(c -> told.stream().anyMatch(l -> l.holds(c.base().passage())))
        .forEach(c -> above.put(c.id(), "#happened"));
    disputed().forEach(c -> above.put(c.id(), "#differ"));
    foremost.agreedClaims().forEach(c -> above.put(c.id(), "#c-" + c.id()));
    return above;
  }

  /** How many of its articles were not read whole, so that nothing can be missing from them. */
  public int readInPart() {
    return (int) articles().stream().filter(a -> a.source().metadata().incomplete()).count();
  }

  /**
   * The beginning of an article that states no title, by which readers may know it; null if it is
   * not shown.
   */
  public @Nullable CitedPassage opening(Source source) {
    return articles().stream()
        .filter(a -> a.source().equals(source) && a.headline().passage() != null)
        .map(a -> a.headline().passage().opening())
        .findFirst()
        .orElse(null);
  }

  /** Its articles that state no outlet. */
  public List<Source> outletless() {
    return articles().stream().map(ArticleEntry::source).filter(s -> !s.isOutletStated()).toList();
  }

  /** Whether one passage of one article and one of another are all that was found to match. */
  public boolean isMatchedOnce() {
    return claims().size() == 1
        && withheld().shared() == 0
        && claims().getFirst().coverage().articles() == 2
        && claims().getFirst().readings().stream().allMatch(r -> r.repeats().isEmpty());
  }

  /** Whether there is anything to compare. */
  public boolean isCompared() {
    return articles().size() > 1;
  }
}
