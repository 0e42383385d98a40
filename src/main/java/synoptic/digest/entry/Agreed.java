package synoptic.digest.entry;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.digest.passage.CitedPassage;
import synoptic.digest.passage.Reading;
import synoptic.digest.passage.Told;
import synoptic.text.Fold;
import synoptic.text.Span;
import synoptic.text.Words;

/**
 * A claim that independent accounts agree on, in the words that stand for it.
 *
 * @param row the version shown
 * @param words what of it is shown
 * @param above whether these words stand whole in a lead already
 */
public record Agreed(ClaimEntry claim, Reading row, CitedPassage words, boolean above) {
  /** Words of meaning in common below which a fragment tells nothing by itself. */
  private static final int TELLING = 3;

  /** How well words stand for what several accounts tell, the best first. */
  public enum Standing {
    /** Others have nearly all of them. */
    SAME,
    /** A part that another account prints word for word. */
    STRETCH,
    /** Others tell it otherwise, and lack nothing that it tells in particular. */
    RETOLD,
    /**
     * Others lack a number, a day, a name or marked words of it, or most of its words; or it is a
     * mere fragment.
     */
    UNSURE
  }

  public Agreed {
    requireNonNull(claim);
    requireNonNull(row);
    requireNonNull(words);
  }

  /**
   * What of a version may be shown: in its setting; without it, where the speaker's name stands
   * above; or of a quotation the part that another account prints too.
   *
   * @param leads what stands above
   */
  public static Stream<Agreed> of(ClaimEntry claim, Reading row, List<CitedPassage> leads) {
    Stream<CitedPassage> bare =
        claim.speaker().isNamed() ? Stream.of(row.passage()) : Stream.empty();
    Stream<CitedPassage> stretch =
        row.manner().quoted() ? Stream.ofNullable(row.wording().told().stretch()) : Stream.empty();
    return Stream.of(Stream.of(row.setting()), bare, stretch)
        .flatMap(parts -> parts)
        .distinct()
        .map(w -> new Agreed(claim, row, w, leads.stream().anyMatch(l -> l.holds(w))));
  }

  public Standing standing() {
    Told told = row.wording().told();
    if (words.equals(told.stretch())) {
      return Standing.STRETCH;
    }
    if (!alone().isEmpty()
        || told.lacking() > told.common()
        || told.common() < TELLING && isFragment()) {
      return Standing.UNSURE;
    }
    return 2 * told.lacking() <= told.common() ? Standing.SAME : Standing.RETOLD;
  }

  /** Whether the words shown are those of several, and not one account's for what others retell. */
  public boolean isAlike() {
    return standing().compareTo(Standing.STRETCH) <= 0;
  }

  /** Whether each version has the marked words that are shown, and some have more or less. */
  public boolean isVerbatim() {
    if (!row.manner().quoted() || row.wording().told().lacking() > 0) {
      return false;
    }
    String marked = run(row.passage().holds(words) ? words : row.passage());
    return claim.readings().stream().allMatch(r -> run(r.setting()).contains(marked))
        && claim.readings().stream().anyMatch(r -> !run(r.passage()).equals(marked));
  }

  /** The words of a passage in a row, without what stands between them. */
  private static String run(CitedPassage passage) {
    String text = passage.text();
    return Words.in(text, new Span(0, text.length())).stream()
        .map(w -> Fold.of(w.of(text)))
        .collect(Collectors.joining(" ", " ", " "));
  }

  /**
   * Whether it is the clause around marked words, which another account puts otherwise: what both
   * have is the marked words alone.
   */
  public boolean isSettingOfMarked() {
    return standing() != Standing.SAME
        && row.manner().quoted()
        && words.equals(row.setting())
        && !words.equals(row.passage());
  }

  /**
   * Whether it is an article's own words from within a sentence: "to indict the officer" and
   * "feeling reassured by her defeat" state nothing, and what governs them stands outside.
   */
  public boolean isPhrase() {
    return claim.speaker().isReporter()
        && !row.manner().quoted()
        && Character.isLowerCase(words.text().codePointAt(0));
  }

  /** Whether another version is so much longer that these words may be the end of a thought. */
  private boolean isFragment() {
    return claim.readings().stream()
        .anyMatch(r -> r.setting().text().length() > 2 * words.text().length());
  }

  /** The greater, the more of the version others have. */
  public int weight() {
    return row.wording().told().weight();
  }

  /** Whether it is less than the version in its setting. */
  public boolean isPart() {
    return !words.equals(row.setting());
  }

  /** Whether the version begins before it. */
  public boolean isCutBefore() {
    return isPart() && words.start() > row.passage().start();
  }

  /** Whether the version goes on after it. */
  public boolean isCutAfter() {
    return isPart() && words.end() < row.passage().end();
  }

  /** The first words of it. */
  public CitedPassage head() {
    return words.head();
  }

  /** What follows them where it goes on. */
  public String endOfHead() {
    return words.end() > head().end() ? row.endOf(head()) : "";
  }

  /** Whether pages may put quotation marks around it. */
  public boolean isQuoted() {
    return isPart() ? row.manner().quoted() && row.passage().holds(words) : row.isQuoted();
  }

  /** What its words tell in particular that not every account's version has. */
  public List<CitedPassage> alone() {
    return row.wording().told().aloneIn(words);
  }

  /** The version that is shown whole, where it need not stand among the others; null for none. */
  public @Nullable Reading shown() {
    boolean known = !isAlike() || row.equals(claim.base());
    return known && !above && !isPart() ? row : null;
  }
}
