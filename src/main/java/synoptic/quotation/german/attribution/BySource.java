package synoptic.quotation.german.attribution;

import org.jspecify.annotations.Nullable;
import synoptic.quotation.Cue;
import synoptic.quotation.german.attribution.Sources.Source;
import synoptic.quotation.german.clause.Contents.Part;
import synoptic.quotation.german.clause.Parsed;
import synoptic.quotation.german.sentence.Clause;
import synoptic.quotation.german.sentence.Clause.Opener;
import synoptic.quotation.german.sentence.Lexicon;
import synoptic.quotation.german.sentence.Lexicon.Class;
import synoptic.quotation.german.sentence.Phrase;
import synoptic.quotation.german.sentence.Phrases;
import synoptic.quotation.german.sentence.Sentence;

/** Words that are attributed without a verb: "laut X", "…, so X", "X: „…“". */
final class BySource {
  private final Parsed parsed;
  private final Finds finds;
  private final Sentence s;
  private final Lexicon words;
  private final Phrases phrases;

  BySource(Parsed parsed, Finds finds) {
    this.parsed = parsed;
    this.finds = finds;
    this.s = parsed.s();
    this.words = parsed.words();
    this.phrases = new Phrases(s, words);
  }

  void so() {
    for (int i = 0; i < parsed.clauses().size(); i++) {
      if (parsed.clauses().get(i).is(Opener.SO) && parsed.hits().of(i) == null) {
        so(i);
      }
    }
  }

  void sources() {
    for (int i = 0; i < parsed.clauses().size(); i++) {
      for (Source source : new Sources(s, words).in(parsed.clauses().get(i))) {
        source(i, source);
      }
    }
  }

  void colons() {
    for (int i = 0; i < parsed.clauses().size(); i++) {
      colon(i);
    }
  }

  /** "…, so X": marked words before it, or what the sentence tells. */
  private void so(int clause) {
    Clause c = parsed.clauses().get(clause);
    Phrase speaker = parsed.subjects().of(clause);
    if (speaker == null || clause == 0) {
      return;
    }
    Cue cue = new Cue(s.get(c.from()).span(), Cue.Force.SPEECH);
    int quote = parsed.quoteBefore(c);
    int next = s.isSign(c.to(), ",:") && s.isQuote(c.to() + 1) ? c.to() + 1 : -1;
    if (quote >= 0 && parsed.isAll(quote)) {
      finds.add(quote, true, cue, speaker);
      if (next >= 0) {
        finds.add(next, true, cue, speaker);
      }
    } else {
      finds.report(parsed.contents().around(clause), cue, speaker);
    }
  }

  private void source(int clause, Source source) {
    Clause c = parsed.clauses().get(clause);
    Cue cue = new Cue(s.get(source.cue()).span(), Cue.Force.SPEECH);
    Part part = sourced(clause, source);
    if (part == null) {
      return;
    }
    Phrase speaker = isOwn(source) ? parsed.subjects().of(clause) : source.speaker();
    int quote = s.isQuote(part.from()) && part.to() == part.from() + 1 ? part.from() : -1;
    if (quote >= 0) {
      finds.add(quote, parsed.fragments().isWhole(quote), cue, speaker);
    } else {
      finds.report(part, cue, speaker);
    }
  }

  /** "nach eigenen Angaben". */
  private boolean isOwn(Source source) {
    for (int i = source.from(); i < source.to(); i++) {
      if (words.is(Class.OWN, s.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Where what stands before a source and around it begins: at a sign, or where "und" joins it. */
  private int begin(int clause) {
    int first = clause;
    while (first > 0
        && !s.isSign(parsed.clauses().get(first).from() - 1, ":;")
        && !parsed.clauses().get(first).is(Opener.COORDINATE)) {
      first--;
    }
    int from = parsed.clauses().get(first).from();
    return words.is(Class.CONJUNCTION, s.lower(from)) ? from + 1 : from;
  }

  /** What a source is named for: the rest of its clause and sentence. */
  private @Nullable Part sourced(int clause, Source source) {
    Clause c = parsed.clauses().get(clause);
    if (c.is(Opener.RELATIVE, Opener.SUBORDINATE, Opener.CONTENT)) {
      return c.is(Opener.CONTENT) ? null : new Part(c.from(), c.to());
    }
    boolean alone = source.from() == c.from() && source.to() == c.to();
    if (alone && clause > 0 && clause == parsed.clauses().size() - 1) {
      return new Part(parsed.clauses().getFirst().from(), parsed.clauses().get(clause - 1).to());
    }
    int from = begin(clause);
    if (source.from() <= from) {
      from = rest(clause, source.to());
    }
    int to = parsed.contents().end(clause);
    to = source.to() == to && source.from() > from ? source.from() : to;
    while (to > from && s.isSign(to - 1, ",")) {
      to--;
    }
    return from < to ? new Part(from, to) : null;
  }

  /** Where a sentence goes on after the source that begins it: at its verb. */
  private int rest(int clause, int after) {
    for (int i = clause; i < parsed.clauses().size(); i++) {
      Clause c = parsed.clauses().get(i);
      if (c.is(Opener.MAIN) && c.verb() >= after && (i == clause || c.verb() == c.from())) {
        return c.verb();
      }
    }
    int from = after;
    while (s.isSign(from, ",:")) {
      from++;
    }
    return from;
  }

  /** "X begründete dies so: „…“", "X: „…“": whoever acts before a colon speaks after it. */
  private void colon(int clause) {
    Clause c = parsed.clauses().get(clause);
    int quote = c.to() + 1;
    boolean told = s.isSign(c.to(), ":") && s.isQuote(quote) && !finds.isFound(quote);
    if (!told || isAside(c)) {
      return;
    }
    Phrase subject = parsed.subjects().of(clause);
    for (int i = clause; subject == null && i >= 0; i--) {
      Clause before = parsed.clauses().get(i);
      subject =
          before.hasVerb()
              ? parsed.subjects().of(i)
              : i == 0 ? phrases.at(before.from(), before.to()) : null;
    }
    if (parsed.fragments().isWhole(quote) || parsed.hits().of(clause) != null) {
      finds.add(quote, parsed.fragments().isWhole(quote), null, subject);
    }
  }

  /** "(Motto: „…“)". */
  private boolean isAside(Clause c) {
    for (int i = c.to(); i >= 0 && !s.isSign(i, ")"); i--) {
      if (s.isSign(i, "(")) {
        return true;
      }
    }
    return false;
  }
}
