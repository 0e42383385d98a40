package synoptic.quotation.german.attribution;

import org.jspecify.annotations.Nullable;
import synoptic.quotation.Cue;
import synoptic.quotation.german.clause.Contents.Part;
import synoptic.quotation.german.clause.Hit;
import synoptic.quotation.german.clause.Parsed;
import synoptic.quotation.german.sentence.Clause;
import synoptic.quotation.german.sentence.Clause.Opener;
import synoptic.quotation.german.sentence.Cues.Act;
import synoptic.quotation.german.sentence.Lexicon;
import synoptic.quotation.german.sentence.Lexicon.Class;
import synoptic.quotation.german.sentence.Phrase;
import synoptic.quotation.german.sentence.Phrases;
import synoptic.quotation.german.sentence.Sentence;

/** Words that a verb attributes. */
final class ByVerb {
  /** Tokens between what something is called and the verb that ends the clause. */
  private static final int LONGEST_OBJECT = 9;

  private final Parsed parsed;
  private final Finds finds;
  private final Sentence s;
  private final Lexicon words;
  private final Phrases phrases;

  ByVerb(Parsed parsed, Finds finds) {
    this.parsed = parsed;
    this.finds = finds;
    this.s = parsed.s();
    this.words = parsed.words();
    this.phrases = new Phrases(s, words);
  }

  /** By the verbs after or within what they attribute, which comes before what it holds itself. */
  void around() {
    for (int i = 0; i < parsed.clauses().size(); i++) {
      Hit hit = parsed.hits().of(i);
      if (hit != null && isAround(i)) {
        attribute(hit);
      }
    }
  }

  /** By the verbs before what they attribute. */
  void before() {
    for (int i = 0; i < parsed.clauses().size(); i++) {
      Hit hit = parsed.hits().of(i);
      if (hit != null && !isAround(i) && !finds.isTold(hit.token()) && !isImpersonal(hit)) {
        attribute(hit);
      }
    }
  }

  /** Whether what a clause attributes stands before or around it. */
  private boolean isAround(int clause) {
    Clause c = parsed.clauses().get(clause);
    return parsed.subjects().isInverted(clause)
        || (c.is(Opener.AS) || parsed.isSo(c)) && clause > 0;
  }

  private void attribute(Hit hit) {
    Clause c = parsed.clauses().get(hit.clause());
    Phrase speaker = speaker(hit);
    Cue cue = new Cue(s.get(hit.token()).span(), hit.force());
    boolean direct = quotes(c, cue, speaker);
    if (hit.act() == Act.NAMING) {
      named(hit, cue, speaker);
      return;
    }
    Part part = direct ? null : told(hit);
    if (part != null) {
      finds.report(part, cue, speaker);
    }
    finds.quotes(c.from(), c.to(), null, cue, speaker);
  }

  /** Adds the words in marks right before a clause and after it; false where there are none. */
  private boolean quotes(Clause c, Cue cue, @Nullable Phrase speaker) {
    int before = parsed.quoteBefore(c);
    int after = s.isSign(c.to(), ":,") && s.isQuote(c.to() + 1) ? c.to() + 1 : -1;
    boolean isAll = before >= 0 && parsed.isAll(before);
    if (isAll) {
      finds.add(before, true, Finds.spoken(cue), speaker);
    }
    if (after >= 0) {
      boolean whole = before >= 0 || s.isSign(c.to(), ":") || parsed.fragments().isWhole(after);
      finds.add(after, whole, Finds.spoken(cue), speaker);
    }
    return isAll || after >= 0;
  }

  /** The clauses that tell what a verb reports; null where none do. */
  private @Nullable Part told(Hit hit) {
    int i = hit.clause();
    if (parsed.clauses().get(i).is(Opener.AS) && i == 0) {
      return parsed.clauses().size() > 1
          ? new Part(parsed.clauses().get(1).from(), parsed.contents().end(1))
          : null;
    }
    return isAround(i)
        ? parsed.contents().around(i)
        : parsed.contents().after(i, hit.act() == Act.SPEECH);
  }

  /** What something is called by, in the clause of the verb and in one that goes on with "als". */
  private void named(Hit hit, Cue cue, @Nullable Phrase speaker) {
    if (hit.passive() && speaker == null) {
      return;
    }

    Clause c = parsed.clauses().get(hit.clause());
    boolean self = false;
    for (int i = c.from(); i < c.to(); i++) {
      self |= words.is(Class.REFLEXIVE, s.lower(i));
    }
    boolean led = words.is(Class.CALLED_BY, s.lower(c.from()));
    int from = led ? c.from() : c.isVerbFinal() ? hit.token() - LONGEST_OBJECT : c.verb();
    called(Math.max(from, c.from()), c.to(), self, cue, speaker);
    for (int i = hit.clause() + 1; i < parsed.clauses().size(); i++) {
      Clause next = parsed.clauses().get(i);
      boolean goesOn = !next.hasVerb() && words.is(Class.CALLED_BY, s.lower(next.from()));
      if (goesOn) {
        called(next.from(), next.to(), self, cue, speaker);
      } else if (next.hasVerb() && !next.isVerbFinal()) {
        return;
      }
    }
  }

  /**
   * The marked words of a range that something is called by.
   *
   * @param self whether somebody calls himself so: then a name is no judgement
   */
  private void called(int from, int to, boolean self, Cue cue, @Nullable Phrase speaker) {
    for (int i = from; i < to; i++) {
      if (s.isQuote(i)
          && parsed.fragments().isCalled(i)
          && !(self && parsed.fragments().isCapital(i))) {
        finds.add(i, parsed.fragments().isWholeWithin(i), cue, speaker);
      }
    }
  }

  private @Nullable Phrase speaker(Hit hit) {
    Clause c = parsed.clauses().get(hit.clause());
    if (!hit.passive() || hit.act() == Act.CITED) {
      Phrase subject = parsed.subjects().of(hit.clause());
      return subject == null || isNobody(subject) ? told(c, hit.token()) : subject;
    }
    return after(c, c.from(), Class.AGENT);
  }

  /** "es", "man". */
  private boolean isNobody(Phrase subject) {
    return words.is(Class.IMPERSONAL, s.lower(subject.from()));
  }

  /** "heißt es in der Erklärung", "wie aus der Erklärung hervorgeht". */
  private @Nullable Phrase told(Clause c, int verb) {
    Phrase after = after(c, verb, Class.TOLD);
    return after == null ? after(c, c.from(), Class.TOLD) : after;
  }

  /** "es drohe …": a verb of speech that tells what happens. */
  private boolean isImpersonal(Hit hit) {
    Phrase subject = hit.passive() ? null : parsed.subjects().of(hit.clause());
    return subject != null
        && isNobody(subject)
        && hit.reading().verb().needed().isEmpty()
        && told(parsed.clauses().get(hit.clause()), hit.token()) == null;
  }

  /** The phrase after the first preposition of a class. */
  private @Nullable Phrase after(Clause c, int from, Class prepositions) {
    for (int i = from; i < c.to(); i++) {
      if (words.is(prepositions, s.lower(i))) {
        return phrases.at(i + 1, c.to());
      }
    }
    return null;
  }
}
