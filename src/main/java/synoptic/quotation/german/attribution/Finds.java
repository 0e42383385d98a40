package synoptic.quotation.german.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.Cue;
import synoptic.quotation.Quotation.Kind;
import synoptic.quotation.german.clause.Contents.Part;
import synoptic.quotation.german.clause.Fragments;
import synoptic.quotation.german.clause.Parsed;
import synoptic.quotation.german.sentence.Lexicon;
import synoptic.quotation.german.sentence.Lexicon.Class;
import synoptic.quotation.german.sentence.Phrase;
import synoptic.quotation.german.sentence.Sentence;
import synoptic.text.Span;

/** What is found in one sentence: each marked word once, no report within a report. */
final class Finds {
  private final Sentence s;
  private final Lexicon words;
  private final Fragments fragments;
  private final List<Found> found = new ArrayList<>();

  Finds(Parsed parsed) {
    this.s = parsed.s();
    this.words = parsed.words();
    this.fragments = parsed.fragments();
  }

  List<Found> all() {
    return found;
  }

  /** Whether a token is within what is reported already. */
  boolean isTold(int token) {
    return found.stream().anyMatch(f -> f.content().contains(s.get(token).span()));
  }

  /** What stands before a colon or beside marks is said, whatever the verb. */
  static Cue spoken(Cue cue) {
    return cue.force() == Cue.Force.WEAK ? new Cue(cue.span(), Cue.Force.SPEECH) : cue;
  }

  /** Marked words: whole sentences, or a fragment. */
  void add(int quote, boolean whole, @Nullable Cue cue, @Nullable Phrase speaker) {
    add(quote, whole ? Kind.DIRECT : Kind.PARTIAL, null, cue, speaker);
  }

  /** A clause that tells what somebody said, or its marked words. */
  void report(Part part, Cue cue, @Nullable Phrase speaker) {
    int from = part.from();
    Span clause = s.span(from, part.to());
    int start = words.is(Class.CONJUNCTION, s.lower(from)) ? from + 1 : from;
    start = words.is(Class.THAT, s.lower(start)) && start + 1 < part.to() ? start + 1 : start;
    if (start >= part.to() || found.stream().anyMatch(f -> f.content().contains(clause))) {
      return;
    }
    int size = found.size();
    quotes(from, part.to(), clause, cue, speaker);
    if (found.size() == size) {
      found.add(new Found(s.span(start, part.to()), Kind.INDIRECT, clause, cue, speaker, s));
    }
  }

  /** The marked words within a range that are the speaker's. */
  void quotes(int from, int to, @Nullable Span clause, Cue cue, @Nullable Phrase speaker) {
    for (int i = from; i < to; i++) {
      if (s.isQuote(i) && !isFound(i)) {
        if (fragments.isWholeWithin(i) && clause == null) {
          add(i, Kind.DIRECT, null, spoken(cue), speaker);
        } else if (clause == null ? fragments.isSaid(i) : fragments.isCalled(i)) {
          add(i, Kind.PARTIAL, clause, cue, speaker);
        }
      }
    }
  }

  /** Fragments after the first of a sentence are whose that was. */
  void rest() {
    for (int i = 0; i < s.size(); i++) {
      Span span = s.get(i).span();
      if (s.isQuote(i) && !isFound(i) && fragments.isSaid(i)) {
        Found before = null;
        for (Found f : found) {
          before = f.span().start() < span.start() ? f : before;
        }
        if (before != null && before.cue() != null) {
          add(i, Kind.PARTIAL, null, before.cue(), before.speaker());
        }
      }
    }
  }

  boolean isFound(int quote) {
    Span span = s.get(quote).span();
    return found.stream().anyMatch(f -> f.span().overlaps(span) && f.kind() != Kind.INDIRECT);
  }

  private void add(
      int quote, Kind kind, @Nullable Span clause, @Nullable Cue cue, @Nullable Phrase speaker) {
    if (!isFound(quote)) {
      found.add(new Found(words(quote), kind, clause, cue, speaker, s));
    }
  }

  private Span words(int quote) {
    var marked = s.get(quote).quote();
    return marked == null ? s.get(quote).span() : marked.span();
  }
}
