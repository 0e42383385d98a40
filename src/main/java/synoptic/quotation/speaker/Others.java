package synoptic.quotation.speaker;

import synoptic.quotation.name.NameMention;
import synoptic.quotation.name.Names;
import synoptic.quotation.name.Namesakes;
import synoptic.quotation.name.Nouns;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** Whom a sentence brings up besides its subject, so that a pronoun after it may mean him. */
record Others(Names names, Vocabulary words, Namesakes namesakes, Nouns nouns) {
  /** "Hall leans in, and Kern smiles": the last to act is the nearest to mean. */
  void joined(Sentence s, Range subject, Discourse discourse) {
    for (NameMention m : names.in(s)) {
      int at = m.range().from();
      int verb = m.range().to();
      boolean clause =
          at > subject.to() + 1
              && words.at(s, at - 1, WordClass.AND)
              && !s.is(at - 2, Tag.NAME, Tag.POSS)
              && (s.is(verb, Tag.VERB, Tag.AUX, Tag.ED) || nouns.isPresent(s, verb));
      String full = namesakes.whose(s, m);
      if (clause && full != null && names.isIntroduced(full)) {
        discourse.person(full);
      }
    }
  }

  /** "Why?" Kern asked Hall: whoever speaks next is Hall rather than Kern. */
  void asked(Sentence s, Range asker, Discourse discourse) {
    for (NameMention m : names.in(s)) {
      boolean addressed = m.range().from() == asker.to() + 1 && s.is(asker.to(), Tag.ED, Tag.VERB);
      String full = addressed ? namesakes.whose(s, m) : null;
      if (full != null && names.isPerson(full)) {
        discourse.person(full);
      }
    }
  }
}
