package synoptic.digest.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Claim;
import synoptic.claim.Difference;
import synoptic.claim.Variant;
import synoptic.claim.Witness;
import synoptic.digest.passage.CitedPassage;
import synoptic.digest.passage.Labels;
import synoptic.digest.passage.MarkedPassage;
import synoptic.digest.passage.Piece;
import synoptic.text.Punctuation;
import synoptic.text.Span;

/** Cuts readings into marked pieces. */
final class Marking {
  private record Mark(Span span, Piece.Mark mark, String label, @Nullable CitedPassage base) {}

  /** A quotation mark with the spaces at it. */
  private static final Pattern QUOTATION_MARK =
      Pattern.compile("\\s*[" + Punctuation.ENGLISH.doubles() + "]\\s*");

  private final Citations citations;

  Marking(Citations citations) {
    this.citations = citations;
  }

  /** A witness's reading, its differences from the base reading marked. */
  MarkedPassage witness(Claim claim, Witness witness) {
    List<Mark> marks = new ArrayList<>();
    for (Variant variant : marked(witness).toList()) {
      CitedPassage base =
          variant.base().isEmpty() ? null : citations.cite(claim.base().article(), variant.base());
      marks.add(
          new Mark(
              variant.reading(),
              Piece.Mark.of(variant.kind()),
              Labels.of(citations.messages(), variant.kind()),
              base));
    }
    return cut(citations.cite(witness.article(), witness.span()), marks);
  }

  /** Those that are about some of the words. */
  private static Stream<Variant> marked(Witness witness) {
    return witness.variants().stream().filter(v -> v.kind() != Difference.RETOLD);
  }

  /** The base reading, those of its words marked for which another reading has something else. */
  MarkedPassage base(Claim claim) {
    List<Mark> marks =
        claim.witnesses().stream()
            .flatMap(Marking::marked)
            .filter(v -> !v.base().isEmpty())
            .sorted(Comparator.comparing(Variant::kind, Difference.BY_SEVERITY))
            .map(v -> new Mark(v.base(), Piece.Mark.of(v.kind()), "", null))
            .toList();
    return cut(citations.cite(claim.base().article(), claim.base().span()), marks);
  }

  /** A passage, some words of which are what it is shown for. */
  MarkedPassage focus(CitedPassage passage, Span words) {
    return lead(passage, List.of(words), List.of());
  }

  /** The same of several stretches, and others that no other account tells. */
  MarkedPassage lead(CitedPassage passage, List<Span> words, List<Span> alone) {
    String label = citations.messages().say("piece.alone");
    return cut(
        passage,
        Stream.concat(
                words.stream().map(w -> new Mark(w, Piece.Mark.FOCUS, "", null)),
                alone.stream().map(w -> new Mark(w, Piece.Mark.ALONE, label, null)))
            .toList());
  }

  /** Marks outside the passage, or on words that an earlier one has, are left out. */
  private static MarkedPassage cut(CitedPassage passage, List<Mark> marks) {
    Span whole = passage.selector().position();
    List<Mark> kept = new ArrayList<>();
    for (Mark mark : marks) {
      if (whole.contains(mark.span())
          && kept.stream().noneMatch(k -> k.span().overlaps(mark.span()))) {
        kept.add(mark);
      }
    }
    kept.sort(Comparator.comparing(Mark::span));
    List<Piece> pieces = new ArrayList<>();
    int at = whole.start();
    for (Mark mark : kept) {
      if (mark.span().start() > at) {
        pieces.add(Piece.plain(text(passage, at, mark.span().start())));
      }
      addMarked(pieces, text(passage, mark.span().start(), mark.span().end()), mark);
      at = mark.span().end();
    }
    if (at < whole.end()) {
      pieces.add(Piece.plain(text(passage, at, whole.end())));
    }
    return new MarkedPassage(passage, pieces);
  }

  /**
   * Without a mark on quotation marks in the middle: what stands within them and what does not are
   * two things.
   */
  private static void addMarked(List<Piece> pieces, String text, Mark mark) {
    int at = 0;
    for (Matcher quote = QUOTATION_MARK.matcher(text); quote.find(); at = quote.end()) {
      if (quote.start() > at) {
        pieces.add(
            new Piece(text.substring(at, quote.start()), mark.mark(), mark.label(), mark.base()));
      }
      pieces.add(Piece.plain(quote.group()));
    }
    if (at < text.length() || text.isEmpty()) {
      pieces.add(new Piece(text.substring(at), mark.mark(), mark.label(), mark.base()));
    }
  }

  private static String text(CitedPassage passage, int start, int end) {
    return passage.text().substring(start - passage.start(), end - passage.start());
  }
}
