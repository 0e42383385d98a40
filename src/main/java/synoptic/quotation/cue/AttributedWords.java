package synoptic.quotation.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.Cue;
import synoptic.quotation.Quotation.Kind;
import synoptic.quotation.clause.Candidate;
import synoptic.quotation.clause.Candidate.Mood;
import synoptic.quotation.clause.Clauses;
import synoptic.quotation.clause.Content;
import synoptic.quotation.name.NameScanner;
import synoptic.quotation.sentence.CueVerb.Frame;
import synoptic.quotation.sentence.Inflection;
import synoptic.quotation.sentence.Marked;
import synoptic.quotation.sentence.QuotationRules;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;
import synoptic.text.Span;

/** The quotations in the content of a cue: its marked words, or the content itself. */
final class AttributedWords {
  private final Sentence s;
  private final QuotationRules rules;
  private final Vocabulary words;
  private final Inflection inflection;
  private final Clauses clauses;
  private final List<Candidate> candidates;

  AttributedWords(Sentence s, QuotationRules rules, Clauses clauses, List<Candidate> candidates) {
    this.s = s;
    this.rules = rules;
    this.words = rules.vocabulary();
    this.inflection = rules.inflection();
    this.clauses = clauses;
    this.candidates = candidates;
  }

  /**
   * @param reporter an attribution around this one; null where there is none
   */
  List<Unresolved> in(Attributed a, @Nullable Candidate reporter) {
    Range clause = a.content().clause();
    String channel = new Via(s, rules).of(a.cue().cue(), a.cue().speaker());
    String via = channel == null && reporter != null ? source(reporter) : channel;
    List<Unresolved> unresolved = new ArrayList<>();
    boolean own = false;
    for (int i = clause.from(); i < clause.to(); i++) {
      Marked quote = s.get(i).quote();
      if (quote != null) {
        Unresolved inner = isDirect(i, a.content()) ? null : inner(i, quote, a);
        own |= inner == null;
        unresolved.add(inner == null ? marked(i, quote, a, via) : inner);
      }
    }
    // the outer words first: a pronoun in them was said before
    unresolved.addAll(0, indirect(a, via, own));
    return unresolved;
  }

  private Unresolved marked(int at, Marked quote, Attributed a, @Nullable String via) {
    boolean direct = isDirect(at, a.content());
    Cue cue =
        cue(
            a.cue(),
            direct && a.cue().verb().isSpeech() && a.force() != Cue.Force.UNSAID
                ? Cue.Force.SPEECH
                : a.force());
    Span clause = direct ? null : span(a.content().clause());
    Range speaker = isQuestion(at) || isShouted(at) ? null : a.cue().speaker();
    return new Unresolved(
        quote.span(), direct ? Kind.DIRECT : Kind.PARTIAL, clause, cue, speaker, via, s);
  }

  /** "Asked, “Was it you?” Hall replied": the words of whoever asked. */
  private boolean isQuestion(int at) {
    return words.at(s, 0, WordClass.ASKED) && at + 1 < s.size() && s.get(at).text().endsWith("?");
  }

  /** "… drew chants of “Out!”": the words of a crowd. */
  private boolean isShouted(int at) {
    return words.at(s, at - 1, WordClass.NAME_LINK) && words.at(s, at - 2, WordClass.CROWD);
  }

  /** The clauses of the content; those that hold marked words of its own are told by these. */
  private List<Unresolved> indirect(Attributed a, @Nullable String via, boolean marked) {
    return coordinated(a.content().words()).stream()
        .filter(part -> !marked || !s.has(part, Tag.QUOTE))
        .map(
            part ->
                new Unresolved(
                    span(part),
                    Kind.INDIRECT,
                    span(a.content().clause()),
                    cue(a.cue(), a.force()),
                    a.cue().speaker(),
                    via,
                    s))
        .toList();
  }

  /**
   * Marked words that somebody else says inside the content: "critics called it \"reckless\", the
   * newspaper said".
   */
  private @Nullable Unresolved inner(int at, Marked quote, Attributed outer) {
    Range clause = outer.content().clause();
    for (Candidate c : candidates) {
      Range speaker = c.speaker();
      boolean inside =
          c != outer.cue()
              && clause.contains(c.cue().from())
              && c.cue().from() < at
              && c.isAct()
              && c.mood() == Mood.FINITE
              && speaker != null
              && clause.contains(speaker.from());
      Content content = inside ? clauses.after(c) : null;
      if (content != null && content.clause().contains(at) && speaker != null) {
        Range own =
            new Range(content.clause().from(), Math.min(content.clause().to(), clause.to()));
        Cue cue = cue(c, outer.force());
        return new Unresolved(
            quote.span(),
            isDirect(at, content) ? Kind.DIRECT : Kind.PARTIAL,
            isDirect(at, content) ? null : span(own),
            cue,
            speaker,
            source(outer.cue()),
            s);
      }
    }
    return null;
  }

  /** The outer speaker, through whom the inner one is heard, as named. */
  private @Nullable String source(Candidate outer) {
    Range source = outer.speaker();
    if (source == null || s.is(source.from(), Tag.PRON)) {
      return null;
    }
    return NameScanner.text(
        s, s.is(source.from(), Tag.DET) ? source.from() + 1 : source.from(), source.to());
  }

  private Cue cue(Candidate c, Cue.Force force) {
    return new Cue(span(c.cue()), force);
  }

  private Span span(Range range) {
    return s.span(range.from(), range.to());
  }

  /** "that … and that …" is two clauses. */
  private List<Range> coordinated(Range words) {
    List<Range> parts = new ArrayList<>();
    int from = words.from();
    if (s.is(from - 1, Tag.THAT)) {
      for (int i = from + 1; i + 2 < words.to(); i++) {
        if (this.words.at(s, i, WordClass.COORDINATOR) && s.is(i + 1, Tag.THAT)) {
          parts.add(new Range(from, s.is(i - 1, Tag.COMMA) ? i - 1 : i));
          from = i + 2;
        }
      }
    }
    parts.add(new Range(from, words.to()));
    return parts;
  }

  /**
   * A quotation is direct if it fills its content, or stands after a colon or comma with a capital.
   */
  private boolean isDirect(int i, Content content) {
    Range clause = content.clause();
    Marked quote = s.get(i).quote();
    boolean capital = quote != null && !Character.isLowerCase(s.get(i).text().charAt(0));
    boolean introduced =
        s.is(i - 1, Tag.COLON) || s.is(i - 1, Tag.COMMA) && i == clause.from() && capital;
    boolean opens = clause.from() == 0 || s.is(clause.from() - 1, Tag.SIGN);
    boolean split = content.frame() == Frame.QUOTE && s.is(i - 1, Tag.COMMA);
    boolean object = capital && content.words().from() == clause.from();
    return !isSubject(clause)
        && (introduced
            || isAlone(clause) && (opens || split || object && isSentence(s.get(i).text())));
  }

  /** Whether a clause holds marked words and signs alone. */
  private boolean isAlone(Range clause) {
    boolean alone = true;
    for (int k = clause.from(); k < clause.to(); k++) {
      alone &= s.is(k, Tag.QUOTE, Tag.COMMA, Tag.CONJ, Tag.STOP);
    }
    return alone;
  }

  /** "“A promise kept,” as Hall put it, would be news": the sentence is the reporter's. */
  private boolean isSubject(Range clause) {
    int end = words.at(s, clause.to(), WordClass.AS) ? clause.to() : s.size();
    while (end < s.size() && !s.is(end, Tag.COMMA)) {
      end++;
    }
    return s.is(end + 1, Tag.AUX, Tag.VERB);
  }

  /**
   * Whether marked words could stand alone: they end as a sentence or have a verb that can be made
   * out.
   */
  private boolean isSentence(String quoted) {
    String[] all = quoted.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}']+");
    boolean verb = all.length < 3 || quoted.endsWith("!") || quoted.endsWith("?");
    for (String word : all) {
      verb |=
          words.is(WordClass.AUXILIARY, word)
              || words.is(WordClass.VERB, word)
              || words.is(WordClass.IRREGULAR_PAST, word)
              || words.is(WordClass.SUBJECT, word)
              || contracts(word);
    }
    return verb;
  }

  private boolean contracts(String word) {
    int apostrophe = word.lastIndexOf('\'');
    return apostrophe >= 0 && words.is(WordClass.CLITIC, word.substring(apostrophe + 1))
        || inflection.isNegated(word);
  }
}
