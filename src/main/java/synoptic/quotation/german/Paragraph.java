package synoptic.quotation.german;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.quotation.Attribution;
import synoptic.quotation.Cue;
import synoptic.quotation.Extent;
import synoptic.quotation.Quotation;
import synoptic.quotation.Quotation.Kind;
import synoptic.quotation.german.attribution.Attributions;
import synoptic.quotation.german.attribution.Found;
import synoptic.quotation.german.clause.Clauses;
import synoptic.quotation.german.clause.Hit;
import synoptic.quotation.german.clause.Hits;
import synoptic.quotation.german.clause.Subjects;
import synoptic.quotation.german.sentence.Clause;
import synoptic.quotation.german.sentence.Clause.Opener;
import synoptic.quotation.german.sentence.Cues;
import synoptic.quotation.german.sentence.Inflection;
import synoptic.quotation.german.sentence.Lexicon;
import synoptic.quotation.german.sentence.Lexicon.Class;
import synoptic.quotation.german.sentence.Phrase;
import synoptic.quotation.german.sentence.Sentence;
import synoptic.quotation.german.sentence.Token;
import synoptic.quotation.german.speaker.Speakers;
import synoptic.quotation.sentence.Marked;
import synoptic.text.Span;

/** The quotations of one paragraph, in the order in which it is read. */
final class Paragraph {
  private final Article article;
  private final List<Sentence> sentences;
  private final Speakers speakers;
  private final Lexicon words;
  private final List<Quotation> found = new ArrayList<>();

  /** Whether a sentence of this paragraph attributed something. */
  private boolean attributed;

  /** Whether the sentence before did. */
  private boolean justAttributed;

  /** The sentences that go on in the subjunctive up to here; null where none does. */
  private @Nullable Span free;

  private final List<Span> freeMarks = new ArrayList<>();

  Paragraph(Article article, List<Sentence> sentences, Speakers speakers, Lexicon words) {
    this.article = article;
    this.sentences = sentences;
    this.speakers = speakers;
    this.words = words;
  }

  void addTo(List<Quotation> all) {
    for (int i = 0; i < sentences.size(); i++) {
      read(i);
    }
    endFree();
    all.addAll(found);
  }

  private void read(int index) {
    Sentence s = sentences.get(index);
    var attributions = new Attributions(s, words);
    List<Found> own = attributions.find();
    boolean goesOn = isFree(s, attributions, own);
    if (!goesOn) {
      endFree();
    }
    boolean any = goesOn;
    for (Found f : own) {
      Attribution source =
          f.speaker() == null
              ? f.cue() == null || isThus(f) ? speakers.last() : new Attribution.NotStated()
              : speakers.resolve(s, f.speaker(), isPlural(f));
      add(f.span(), marked(s, f.span()), f.kind(), f.clause(), source, f);
      if (f.isSpeech() || f.kind() != Kind.INDIRECT) {
        speakers.speaks(source);
        attributed = true;
        any = true;
      }
    }
    justAttributed = any;
    tellBack(index);
    if (goesOn) {
      Span own1 = s.span();
      free = free == null ? own1 : free.cover(own1);
    }
    floating(index, own, attributions, goesOn);
    speakers.leave(s);
  }

  private boolean isThus(Found f) {
    if (f.cue() == null) {
      return false;
    }
    String cue = f.cue().span().of(article.text()).toLowerCase(Locale.GERMAN);
    return words.is(Class.THUS, cue) || words.is(Class.THEN, cue);
  }

  private boolean isPlural(Found f) {
    return f.cue() != null
        && words.verbs.isFinite(f.cue().span().of(article.text()))
        && Inflection.isPlural(f.cue().span().of(article.text()));
  }

  /** Whether a sentence tells on in the subjunctive what was attributed before. */
  private boolean isFree(Sentence s, Attributions attributions, List<Found> own) {
    for (Clause c : attributions.clauses()) {
      if (!c.is(Opener.MAIN, Opener.COORDINATE) || !c.hasVerb()) {
        continue;
      }
      Span verb = s.get(c.verb()).span();
      if (own.stream().anyMatch(f -> f.content().contains(verb))) {
        return false;
      }
      String form = s.lower(c.verb());
      if (words.is(Class.I, s.lower(c.verb() - 1)) || words.is(Class.I, s.lower(c.verb() + 1))) {
        return false;
      }
      return words.verbs.isFirst(form)
          || words.verbs.isSecond(form) && (justAttributed || free != null);
    }
    return false;
  }

  private void endFree() {
    if (free == null) {
      return;
    }
    Span all = free.trim(article.text());
    int end = all.end();
    while (end > all.start() && ".!?".indexOf(article.text().charAt(end - 1)) >= 0) {
      end--;
    }
    Span span = new Span(all.start(), end);
    if (freeMarks.isEmpty()) {
      found.add(
          GermanQuotations.quotation(
              extent(span, null, span), Kind.INDIRECT, speakers.last(), null));
    }
    for (Span mark : freeMarks) {
      found.add(
          GermanQuotations.quotation(
              extent(mark, null, span), Kind.PARTIAL, speakers.last(), null));
    }
    free = null;
    freeMarks.clear();
  }

  /** Marked words that no attribution reaches. */
  private void floating(int index, List<Found> own, Attributions attributions, boolean goesOn) {
    Sentence s = sentences.get(index);
    for (int i = 0; i < s.size(); i++) {
      Marked mark = s.get(i).quote();
      if (mark == null || own.stream().anyMatch(f -> f.span().overlaps(mark.span()))) {
        continue;
      }
      boolean all = i == 0 && (s.size() == 1 || s.isSign(1, ".!?") && s.size() == 2);
      if (all && attributions.fragments().isWhole(i)) {
        Attribution named = pointedBack(index + 1);
        add(mark.span(), mark, Kind.DIRECT, null, named == null ? speakers.last() : named, null);
      } else if (goesOn && attributions.fragments().isSaid(i)) {
        freeMarks.add(mark.span());
      } else if (attributed && attributions.fragments().isLong(i)) {
        add(mark.span(), mark, Kind.PARTIAL, null, speakers.last(), null);
      }
    }
  }

  /** "Das berichtet X": the sentence before is what X reports, if nobody else is named for it. */
  private void tellBack(int index) {
    Attribution source = index == 0 ? null : pointedBack(index);
    if (source == null) {
      return;
    }
    Sentence s = sentences.get(index - 1);
    Span told = s.span();
    if (found.stream().anyMatch(q -> q.span().overlaps(told))) {
      return;
    }
    List<Clause> clauses = Clauses.of(sentences.get(index), words);
    Hit hit = new Hits(sentences.get(index), clauses, words).of(0);
    if (hit != null) {
      Span verb = sentences.get(index).get(hit.token()).span();
      Span span = s.span(0, s.isSign(s.size() - 1, ".!?") ? s.size() - 1 : s.size());
      found.add(
          GermanQuotations.quotation(
              extent(span, null, span), Kind.INDIRECT, source, new Cue(verb, Cue.Force.SPEECH)));
      speakers.speaks(source);
    }
  }

  /** Who is named for marked words by the sentence after them: "Das sagte X"; null without one. */
  private @Nullable Attribution pointedBack(int index) {
    if (index >= sentences.size()) {
      return null;
    }
    Sentence s = sentences.get(index);
    List<Clause> clauses = Clauses.of(s, words);
    if (clauses.isEmpty() || !words.is(Class.POINTING_BACK, s.lower(0))) {
      return null;
    }
    Hit hit = new Hits(s, clauses, words).of(0);
    Phrase subject = new Subjects(s, clauses, words).of(0);
    return hit == null || hit.act() != Cues.Act.SPEECH || subject == null || subject.from() == 0
        ? null
        : speakers.resolve(s, subject, false);
  }

  /** The id of the direct words that others of the same verb go on; null where there are none. */
  private @Nullable String utterance(Kind kind, @Nullable Found f) {
    if (found.isEmpty() || f == null || kind != Kind.DIRECT) {
      return null;
    }
    Quotation last = found.getLast();
    boolean split = last.kind() == Kind.DIRECT && f.cue() != null && f.cue().equals(last.cue());
    return !split ? null : last.utterance() == null ? last.id() : last.utterance();
  }

  private void add(
      Span span,
      @Nullable Marked marked,
      Kind kind,
      @Nullable Span clause,
      Attribution attribution,
      @Nullable Found f) {
    found.add(
        GermanQuotations.quotation(
                extent(span, marked, clause == null ? null : clause.cover(span)),
                kind,
                attribution,
                f == null ? null : f.cue())
            .continuing(utterance(kind, f)));
  }

  private Extent extent(Span span, @Nullable Marked marked, @Nullable Span clause) {
    return new Extent(article.id(), span, marked == null ? null : marked.outer(), clause);
  }

  private static @Nullable Marked marked(Sentence s, Span span) {
    return s.tokens().stream()
        .map(Token::quote)
        .filter(q -> q != null && q.span().equals(span))
        .findFirst()
        .orElse(null);
  }
}
