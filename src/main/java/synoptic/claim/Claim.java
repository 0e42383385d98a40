package synoptic.claim;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
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
 * @param attestation who prints it
 * @param marks how its readings say it otherwise without a dispute
 * @param notes an editor's remarks, in Markdown
 */
public record Claim(
    String id,
    String story,
    @Nullable Person speaker,
    Attestation attestation,
    List<Discrepancy> discrepancies,
    List<Mark> marks,
    List<String> notes)
    implements Serializable {
  public Claim {
    requireNonNull(id);
    requireNonNull(story);
    requireNonNull(attestation);
    discrepancies = List.copyOf(discrepancies);
    marks = List.copyOf(marks);
    notes = List.copyOf(notes);
  }

  /** A claim without marks and remarks. */
  public Claim(
      String id,
      String story,
      @Nullable Person speaker,
      Attestation attestation,
      List<Discrepancy> discrepancies) {
    this(id, story, speaker, attestation, discrepancies, List.of(), List.of());
  }

  /** This claim with other discrepancies. */
  public Claim with(List<Discrepancy> others) {
    return new Claim(id, story, speaker, attestation, others, marks, notes);
  }

  /** This claim with an editor's remarks. */
  public Claim noted(List<String> remarks) {
    return new Claim(id, story, speaker, attestation, discrepancies, marks, remarks);
  }

  /** This claim by another id. */
  Claim called(String other) {
    return called(other, story);
  }

  /** This claim by the ids that an edition keeps. */
  Claim called(String other, String ofStory) {
    return new Claim(other, ofStory, speaker, attestation, discrepancies, marks, notes);
  }

  /** One per article, the base reading first. */
  public List<Witness> witnesses() {
    return attestation.witnesses();
  }

  /** Why each witness after the first is here, in their order. */
  public List<Link> receipts() {
    return attestation.receipts();
  }

  /** How many lineages its articles belong to: at most so many are independent. */
  public int lineages() {
    return attestation.lineages();
  }

  /** As {@link Attestation#likelihood}. */
  public double likelihood() {
    return attestation.likelihood();
  }

  public Witness base() {
    return witnesses().getFirst();
  }
}
