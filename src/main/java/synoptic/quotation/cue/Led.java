package synoptic.quotation.cue;

import org.jspecify.annotations.Nullable;
import synoptic.quotation.phrase.Phrases;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** Those whom something leads to say what they say. */
record Led(Sentence s, Vocabulary words, Phrases phrases) {
  /** "Led the mayor of Lorn to announce": who is led; null where it is no word for people. */
  @Nullable Range before(int to) {
    Range phrase = s.is(to - 1, Tag.NAME, Tag.WORD) ? phrases.nounPhraseBefore(to) : null;
    if (phrase == null || phrase.from() == 0) {
      return null;
    }
    int from = phrase.from();
    for (int i = from; i < phrase.to(); i++) {
      from = s.is(i, Tag.CONJ) ? i + 1 : from;
    }
    int noun = from + 1;
    while (noun < phrase.to() && !s.is(noun, Tag.PREP)) {
      noun++;
    }
    boolean somebody =
        words.at(s, noun - 1, WordClass.TITLE)
            || words.at(s, noun - 1, WordClass.BODY) && words.at(s, from, WordClass.NAME_ARTICLE)
            || words.at(s, noun - 1, WordClass.COLLECTIVE);
    boolean made = words.at(s, from - 1, WordClass.CAUSING) && s.is(phrase.to() - 1, Tag.NAME);
    return somebody || made ? new Range(from, phrase.to()) : null;
  }

  /** "She saw the players crying and shouting": whom one sees and hears; null without them. */
  @Nullable Range perceived(int verb) {
    int group = s.is(verb - 1, Tag.CONJ) && s.is(verb - 2, Tag.ING) ? verb - 2 : verb;
    boolean noun = s.is(group - 1, Tag.NAME, Tag.WORD);
    Range object = noun ? new Range(phrases.baseStart(group), group) : null;
    if (object == null || words.at(s, object.from() - 1, WordClass.PERCEIVING)) {
      return object;
    }
    object = phrases.nounPhraseBefore(group); // "she heard a member of the board saying"
    return object != null && words.at(s, object.from() - 1, WordClass.PERCEIVING) ? object : null;
  }

  /** "She blamed Hall last year for saying it": the object; null without one. */
  @Nullable Range blamed(int verb) {
    int end = words.at(s, verb - 1, WordClass.FOR) ? verb - 1 : 0;
    while (phrases.isTime(end - 1)) {
      end--;
    }
    Range object = end > 1 ? phrases.nounPhraseBefore(end) : null;
    if (object == null) {
      return null;
    }
    boolean acted = s.is(object.from() - 1, Tag.ED, Tag.VERB);
    boolean passive = s.is(object.from() - 2, Tag.AUX);
    return acted && !passive && s.has(object, Tag.NAME) ? object : null;
  }
}
