package synoptic.quotation.finder;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.Cue;
import synoptic.quotation.Quotation;
import synoptic.quotation.Quotation.Kind;
import synoptic.quotation.sentence.Marked;
import synoptic.quotation.sentence.Sentence;

/** Joins the spans of a quotation that its attribution splits: {@code "A," he said. "B."} */
final class SplitQuotations {
  private SplitQuotations() {}

  /**
   * Sorts the quotations of one block by their spans, and names in each later span of an utterance
   * its first.
   */
  static void link(List<Quotation> quotations, List<Sentence> block) {
    quotations.sort(Comparator.comparing(Quotation::span));
    Quotation before = null;
    for (int i = 0; i < quotations.size(); i++) {
      Quotation next = quotations.get(i);
      if (i > 0 && isParted(quotations.get(i - 1), next)) {
        quotations.set(i, next.continuing(quotations.get(i - 1).id()));
      }
      if (next.kind() == Kind.DIRECT && next.isSpeech()) {
        if (before != null && continues(before, next, block)) {
          next = next.continuing(Objects.requireNonNullElse(before.utterance(), before.id()));
          quotations.set(i, next);
        }
        before = next;
      }
    }
  }

  /** "The bridge, she said, would close": one attribution stands between the parts of a clause. */
  private static boolean isParted(Quotation before, Quotation next) {
    Cue cue = next.cue();
    return cue != null
        && cue.equals(before.cue())
        && next.isSpeech()
        && before.kind() == Kind.INDIRECT
        && next.kind() == Kind.INDIRECT
        && before.span().end() <= cue.span().start()
        && next.span().start() >= cue.span().end();
  }

  /**
   * A quotation whose mark does not close goes on in a paragraph that opens with a mark again, if
   * one speaker says both. One that no cue attributes is his whom the next names.
   */
  static void carryOver(List<Quotation> quotations, List<Sentence> before, List<Sentence> block) {
    if (before.isEmpty() || block.isEmpty()) {
      return;
    }
    Marked open = before.getLast().get(before.getLast().size() - 1).quote();
    Marked next = block.getFirst().get(0).quote();
    Quotation first = open == null || !open.isOpen() ? null : spoken(quotations, open);
    Quotation second = next == null ? null : spoken(quotations, next);
    if (first != null && second != null && second.speakerName() != null) {
      carryOver(quotations, first, second);
    }
  }

  private static void carryOver(List<Quotation> quotations, Quotation first, Quotation second) {
    boolean floats = first.cue() == null && first.utterance() == null && second.cue() != null;
    if (floats) {
      quotations.replaceAll(q -> q == first ? q.by(second.attribution()) : q);
    } else if (!Objects.equals(first.speakerName(), second.speakerName())) {
      return;
    }
    String utterance = Objects.requireNonNullElse(first.utterance(), first.id());
    quotations.replaceAll(
        q -> q == second || second.id().equals(q.utterance()) ? q.continuing(utterance) : q);
  }

  private static @Nullable Quotation spoken(List<Quotation> quotations, Marked marked) {
    return quotations.stream()
        .filter(q -> q.kind() == Kind.DIRECT && q.span().equals(marked.span()))
        .findFirst()
        .orElse(null);
  }

  /** One cue for both, or none for the second, and no sentence of the reporter's between them. */
  private static boolean continues(Quotation before, Quotation next, List<Sentence> block) {
    Cue cue = next.cue();
    boolean attributed = before.cue() != null || before.utterance() != null;
    boolean floats =
        cue == null && attributed && Objects.equals(before.speakerName(), next.speakerName());
    return (floats || cue != null && cue.equals(before.cue()))
        && sentence(next, block) - sentence(before, block) <= 1;
  }

  private static int sentence(Quotation q, List<Sentence> block) {
    int i = 0;
    while (i + 1 < block.size() && block.get(i + 1).span().start() <= q.span().start()) {
      i++;
    }
    return i;
  }
}
