package synoptic.quotation.cue;

import org.jspecify.annotations.Nullable;
import synoptic.quotation.phrase.Phrases;
import synoptic.quotation.sentence.QuotationRules;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;

/** Who speaks in the marked words after a colon that no verb of speech introduces. */
public final class Introduced {
  private final Sentence s;
  private final QuotationRules rules;
  private final Phrases phrases;

  public Introduced(Sentence s, QuotationRules rules) {
    this.s = s;
    this.rules = rules;
    this.phrases = new Phrases(s, rules.vocabulary());
  }

  /** A label, or the subject of the sentence. */
  public @Nullable Range subject(int colon) {
    boolean saying =
        s.is(colon - 2, Tag.COMMA) && !rules.cues().of(s.get(colon - 1).lower()).isEmpty();
    int end = saying ? colon - 2 : colon; // a script's "RUIZ, SAYING:"
    Range subject = beside(end);
    subject = subject == null ? phrases.mainSubject(end) : subject;
    return subject == null && end > 0 && end < 12 ? phrases.nounPhraseBefore(end) : subject;
  }

  /** "…, and Hall deadpans:": a name and its verb alone in a clause; null otherwise. */
  public @Nullable Range beside(int colon) {
    int verb = colon - 1;
    boolean present = s.is(verb, Tag.WORD) && rules.inflection().looksPlural(s.get(verb).lower());
    if (!s.is(verb - 1, Tag.NAME) || !present && !s.is(verb, Tag.VERB, Tag.ED)) {
      return null;
    }
    Range name = phrases.nounPhraseBefore(verb);
    boolean opens =
        name != null && s.is(name.from() - 1, Tag.WH, Tag.CONJ, Tag.COMMA, Tag.SUB, Tag.SEMICOLON);
    return opens ? name : null;
  }
}
