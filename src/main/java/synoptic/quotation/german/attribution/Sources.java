package synoptic.quotation.german.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.german.sentence.Clause;
import synoptic.quotation.german.sentence.Lexicon;
import synoptic.quotation.german.sentence.Lexicon.Class;
import synoptic.quotation.german.sentence.Phrase;
import synoptic.quotation.german.sentence.Phrases;
import synoptic.quotation.german.sentence.Sentence;

/** Phrases that name a source: "laut Polizei", "nach Angaben von X", "seiner Meinung nach". */
final class Sources {
  /**
   * Tokens {@code [from, to)}.
   *
   * @param cue the preposition or postposition
   * @param speaker null for a word that points back: "demnach"
   */
  record Source(int from, int to, int cue, @Nullable Phrase speaker) {}

  private final Sentence s;
  private final Lexicon words;
  private final Phrases phrases;

  Sources(Sentence s, Lexicon words) {
    this.s = s;
    this.words = words;
    this.phrases = new Phrases(s, words);
  }

  List<Source> in(Clause clause) {
    List<Source> found = new ArrayList<>();
    for (int i = clause.from(); i < clause.to(); i++) {
      Source source = at(i, clause);
      if (source != null) {
        found.add(source);
        i = source.to() - 1;
      }
    }
    return found;
  }

  private @Nullable Source at(int i, Clause c) {
    String lower = s.lower(i);
    boolean then = words.is(Class.THEN, lower) && isTold(c);
    if ((then || words.is(Class.THUS, lower)) && i == c.from()) {
      return new Source(i, i + 1, i, null);
    }
    if (words.is(Class.PREPOSITIONS, lower)
        || words.is(Class.SOURCE_PREPOSITIONS, lower)
        || words.is(Class.VIEWED_FROM, lower)) {
      Source before = before(i, c);
      if (before != null) {
        return before;
      }
    }
    Phrase phrase =
        s.isCapital(i) || words.is(Class.DETERMINER, lower) || isDescription(i)
            ? phrases.at(i, c.to())
            : null;
    return phrase == null ? null : behind(phrase, c);
  }

  private boolean isTold(Clause c) {
    return c.hasVerb() && words.verbs.isSubjunctive(s.lower(c.verb()));
  }

  private boolean isDescription(int i) {
    return s.get(i).isSmall() && s.isCapital(i + 1) && !words.is(Class.PREPOSITION, s.lower(i));
  }

  private @Nullable Source before(int i, Clause c) {
    Phrase phrase = phrases.at(i + 1, c.to());
    if (phrase == null || phrase.head() == phrase.from() + 1 && !isNamed(phrase.from())) {
      return null;
    }
    boolean noun = words.is(Class.VIEWED_FROM, s.lower(i)) ? isView(phrase) : isSourceNoun(phrase);
    if (!noun && !isPlain(i)) {
      return null;
    }
    Phrase inner = noun ? owner(phrase) : phrase;
    return new Source(i, phrase.to(), i, inner);
  }

  private boolean isNamed(int i) {
    return s.isCapital(i) || s.isQuote(i);
  }

  /** Whether a preposition names a source before whatever noun. */
  private boolean isPlain(int i) {
    return words.is(Class.PREPOSITIONS, s.lower(i))
        && !words.is(Class.SOURCE_PREPOSITIONS, s.lower(i));
  }

  private @Nullable Source behind(Phrase phrase, Clause c) {
    int after = phrase.to();
    for (int end : new int[] {after, phrase.head()}) {
      if (end < c.to() && words.is(Class.POSTPOSITIONS, s.lower(end))) {
        return new Source(
            phrase.from(), end + 1, end, isSourceNoun(phrase) ? owner(phrase) : phrase);
      }
    }
    boolean noun = isSourceNoun(phrase) && phrase.head() == after;
    return noun && after < c.to() && words.is(Class.AFTER_THE_NOUN, s.lower(after))
        ? new Source(phrase.from(), after + 1, after, owner(phrase))
        : null;
  }

  private boolean isSourceNoun(Phrase phrase) {
    for (int i = phrase.from(); i < phrase.head(); i++) {
      if (s.isCapital(i) && words.isNoun(Class.SOURCE_NOUNS, s.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isView(Phrase phrase) {
    return words.is(Class.VIEW, s.lower(phrase.head() - 1));
  }

  /** Of "Angaben der Polizei" the police; the whole where nobody is named in it. */
  private Phrase owner(Phrase phrase) {
    int from = phrase.head();
    if (from >= phrase.to()) {
      return phrase;
    }
    int start = words.is(Class.ATTRIBUTIVE, s.lower(from)) ? from + 1 : from;
    Phrase inner = phrases.at(start, phrase.to());
    return inner == null ? phrase : inner;
  }
}
