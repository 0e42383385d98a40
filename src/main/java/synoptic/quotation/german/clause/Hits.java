package synoptic.quotation.german.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.Cue;
import synoptic.quotation.german.sentence.Clause;
import synoptic.quotation.german.sentence.Cues.Act;
import synoptic.quotation.german.sentence.Cues.Form;
import synoptic.quotation.german.sentence.Cues.Reading;
import synoptic.quotation.german.sentence.Lexicon;
import synoptic.quotation.german.sentence.Lexicon.Class;
import synoptic.quotation.german.sentence.Sentence;

/** The verbs of a sentence that attribute words. */
public final class Hits {
  private final Sentence s;
  private final List<Clause> clauses;
  private final Lexicon words;

  public Hits(Sentence s, List<Clause> clauses, Lexicon words) {
    this.s = s;
    this.clauses = clauses;
    this.words = words;
  }

  /** The one of a clause: that whose particle stands apart before one without; null without any. */
  public @Nullable Hit of(int clause) {
    Clause c = clauses.get(clause);
    if (!c.hasVerb()) {
      return null;
    }
    Hit best = null;
    int most = -1;
    for (int i = c.from(); i < c.to(); i++) {
      for (Reading reading : words.cues.of(s.lower(i))) {
        int weight = fits(c, i, reading) ? weight(reading) : -1;
        if (weight > most) {
          most = weight;
          best = new Hit(clause, i, reading, isPassive(c, reading), force(c, i, reading));
        }
      }
    }
    return best;
  }

  private static int weight(Reading reading) {
    int act = reading.verb().act() == Act.SPEECH ? 2 : reading.verb().act() == Act.BELIEF ? 1 : 0;
    return act
        + (reading.verb().needed().isEmpty() ? 0 : 8)
        + (reading.verb().particle().isEmpty() ? 0 : 4);
  }

  private boolean fits(Clause c, int i, Reading reading) {
    if (!has(c, reading.verb().needed())) {
      return false;
    }
    if (reading.isFinite()) {
      return i == c.verb()
          && (reading.joined()
              ? reading.verb().particle().isEmpty() || c.isVerbFinal()
              : has(c, i, reading.verb().particle()));
    }
    String helper = s.lower(c.verb());
    return reading.form() == Form.PARTICIPLE
        && i != c.verb()
        && (words.verbs.isHave(helper) || words.verbs.isPassive(helper) || words.verbs.isBe(helper))
        && (c.isVerbFinal() ? i < c.verb() : i > c.verb() && endsWith(c, i));
  }

  /**
   * Whether a participle stands where its verb ends: last, or with "worden" or a phrase after it.
   */
  private boolean endsWith(Clause c, int participle) {
    int next = participle + 1;
    return next >= c.to()
        || words.verbs.isPassive(s.lower(next))
        || !s.isCapital(next) && !s.lower(participle).endsWith(s.lower(next));
  }

  private boolean has(Clause c, String needed) {
    return needed.isEmpty() || has(c, c.from() - 1, needed);
  }

  private boolean has(Clause c, int after, String word) {
    for (int i = after + 1; i < c.to(); i++) {
      if (s.lower(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPassive(Clause c, Reading reading) {
    String helper = s.lower(c.verb());
    return reading.form() == Form.PARTICIPLE
        && (words.verbs.isPassive(helper) || has(c, c.from() - 1, words.verbs.passiveParticiple()));
  }

  private Cue.Force force(Clause c, int token, Reading reading) {
    for (int i = c.isVerbFinal() ? c.from() : c.verb(); i < c.to(); i++) {
      if (words.is(Class.NEGATION, s.lower(i))) {
        return Cue.Force.UNSAID;
      }
    }
    return reading.verb().act() == Act.BELIEF || reading.verb().act() == Act.NAMING
        ? Cue.Force.WEAK
        : Cue.Force.SPEECH;
  }
}
