package synoptic.quotation.cue;

import org.jspecify.annotations.Nullable;
import synoptic.quotation.name.NameScanner;
import synoptic.quotation.name.SourcePhrase;
import synoptic.quotation.phrase.Phrases;
import synoptic.quotation.sentence.CueLexicon;
import synoptic.quotation.sentence.QuotationRules;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/**
 * Through whom words came, as far as their own sentence says: "told the Financial Times", "in a
 * post on X", "according to Bloomberg" beside another speaker.
 */
final class Via {
  private final Sentence s;
  private final Vocabulary words;
  private final CueLexicon cues;
  private final Phrases phrases;

  Via(Sentence s, QuotationRules rules) {
    this.s = s;
    this.words = rules.vocabulary();
    this.cues = rules.cues();
    this.phrases = new Phrases(s, words);
  }

  /**
   * The outlet or platform that an attribution names; null where it names none.
   *
   * @param cue the verb's tokens
   * @param speaker the source's tokens, which are never their own channel
   */
  @Nullable String of(Range cue, @Nullable Range speaker) {
    if (words.at(s, cue.from(), WordClass.TELL)) {
      String addressee = outletAt(cue.to());
      if (addressee != null) {
        return addressee;
      }
    }
    Range quoting = quoting(cue, speaker);
    if (quoting != null) {
      return SourcePhrase.text(s, quoting);
    }
    for (int i = 0; i < s.size(); i++) {
      int interview = words.phraseEnd(s, i, WordClass.INTERVIEW);
      int source = Math.max(interview, words.phraseEnd(s, i, WordClass.SOURCE_PHRASE));
      boolean own = cue.contains(i) || (speaker != null && speaker.contains(i) && interview == i);
      String named =
          own ? null : source > i ? outletAt(source) : near(i, cue) ? platformAt(i) : null;
      if (named != null) {
        return named;
      }
    }
    return null;
  }

  /** "The Times quoted Hall as saying", "Hall was quoted by the Times as saying": who quotes. */
  private @Nullable Range quoting(Range cue, @Nullable Range speaker) {
    for (int i = speaker == null ? cue.from() : speaker.to(); i + 1 < cue.from(); i++) {
      if (isQuoting(i) && words.at(s, i + 1, WordClass.AGENT)) {
        return phrases.subjectAfter(i + 2);
      }
    }
    int verb = speaker == null ? -1 : speaker.from() - 1;
    return speaker != null
            && verb >= 0
            && isQuoting(verb)
            && words.at(s, speaker.to(), WordClass.AS)
        ? phrases.subjectBefore(phrases.verbGroupStart(verb))
        : null;
  }

  private boolean isQuoting(int verb) {
    return cues.of(s.get(verb).lower()).stream()
        .anyMatch(v -> words.is(WordClass.QUOTING, v.lemma()));
  }

  /** A preposition that opens an adjunct of the attribution, not of its content. */
  private boolean near(int i, Range cue) {
    return s.is(i, Tag.PREP) && (i < cue.from() || i - cue.to() <= 6);
  }

  /**
   * "on X", "in an X post", "on his social media Truth Social", "in a social media post", "with
   * CNN".
   */
  private @Nullable String platformAt(int preposition) {
    int end = phrases.baseEnd(preposition + 1);
    for (int i = preposition + 1; i < end; i++) {
      if (s.is(i, Tag.NAME) && words.is(WordClass.PLATFORM, s.get(i).lower())) {
        boolean post = words.at(s, i + 1, WordClass.POST);
        return NameScanner.text(s, i, post ? i + 2 : s.runEnd(i, Tag.NAME));
      }
    }
    for (int i = preposition + 1; i < end; i++) {
      if (words.phraseEnd(s, i, WordClass.SOCIAL_MEDIA) > i) {
        return NameScanner.text(s, i, end);
      }
    }
    return words.at(s, preposition, WordClass.CHANNEL_PREPOSITION)
        ? outletAt(preposition + 1)
        : null;
  }

  private @Nullable String outletAt(int start) {
    int from = s.is(start, Tag.DET) ? start + 1 : start;
    if (!s.is(from, Tag.NAME)) {
      return null;
    }
    int end = s.runEnd(from, Tag.NAME);
    String last = s.get(end - 1).lower();
    boolean agency = words.phraseEnd(s, end, WordClass.NEWS_AGENCY) > end;
    boolean outlet =
        agency || words.is(WordClass.OUTLET, last) || words.at(s, from, WordClass.OUTLET);
    return outlet ? NameScanner.text(s, from, end) : null;
  }
}
