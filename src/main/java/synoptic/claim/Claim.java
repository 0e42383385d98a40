package synoptic.claim;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.Person;

/**
 * Passages of one or more articles that say the same thing.
 *
 * @param id from content: speaker and wording of the earliest witness, and its place where that is
 *     not enough to tell claims apart; fit for a file name
 * @param story its story's id
 * @param speaker null where the words are the reporter's own, or the speaker is anonymous or not
 *     stated
 * @param witnesses one per article, the base reading first
 * @param lineages how many lineages its articles belong to: at most so many are independent
 * @param marks how its readings say it otherwise without a dispute
 * @param receipts why each witness after the first is here, in their order
 * @param notes an editor's remarks, in Markdown
 */
public record Claim(
    String id,
    String story,
    @Nullable Person speaker,
    List<Witness> witnesses,
    int lineages,
    List<Discrepancy> discrepancies,
    List<Mark> marks,
    List<Link> receipts,
    List<String> notes) {
  public Claim {
    requireNonNull(id);
    requireNonNull(story);
    witnesses = List.copyOf(witnesses);
    discrepancies = List.copyOf(discrepancies);
    marks = List.copyOf(marks);
    receipts = List.copyOf(receipts);
    notes = List.copyOf(notes);
    if (witnesses.isEmpty() || receipts.size() != witnesses.size() - 1) {
      throw new IllegalArgumentException(
          "a claim has a base reading, and a receipt for each other witness");
    }
  }

  /** A claim without marks and remarks. */
  public Claim(
      String id,
      String story,
      @Nullable Person speaker,
      List<Witness> witnesses,
      int lineages,
      List<Discrepancy> discrepancies,
      List<Link> receipts) {
    this(id, story, speaker, witnesses, lineages, discrepancies, List.of(), receipts, List.of());
  }

  /** This claim with other discrepancies. */
  public Claim with(List<Discrepancy> others) {
    return new Claim(id, story, speaker, witnesses, lineages, others, marks, receipts, notes);
  }

  /** This claim with an editor's remarks. */
  public Claim noted(List<String> remarks) {
    return new Claim(
        id, story, speaker, witnesses, lineages, discrepancies, marks, receipts, remarks);
  }

  /** This claim by another id. */
  Claim called(String other) {
    return called(other, story);
  }

  /** This claim by the ids that an edition keeps. */
  Claim called(String other, String ofStory) {
    return new Claim(
        other, ofStory, speaker, witnesses, lineages, discrepancies, marks, receipts, notes);
  }

  public Witness base() {
    return witnesses.getFirst();
  }
}
