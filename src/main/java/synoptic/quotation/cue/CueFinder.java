package synoptic.quotation.cue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.Cue;
import synoptic.quotation.clause.Candidate;
import synoptic.quotation.clause.Candidate.Mood;
import synoptic.quotation.clause.Clauses;
import synoptic.quotation.clause.Content;
import synoptic.quotation.clause.Unsaid;
import synoptic.quotation.phrase.Phrases;
import synoptic.quotation.sentence.CueVerb;
import synoptic.quotation.sentence.CueVerb.Frame;
import synoptic.quotation.sentence.QuotationRules;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** Joins the cues of a sentence with what they attribute. */
public final class CueFinder {

  /** Tokens of what goes on after an attribution inside it. */
  private static final int SHORTEST_REST = 3;

  private final Sentence s;
  private final Vocabulary words;
  private final Phrases phrases;
  private final Clauses clauses;
  private final Preposed preposed;
  private final List<Candidate> candidates;
  private final AttributedWords attributed;
  private final Unsaid unsaid;
  private final List<Attributed> accepted = new ArrayList<>();

  /** By an attribution that another holds whole: that other one. */
  private final Map<Candidate, Candidate> reporters = new HashMap<>();

  public CueFinder(Sentence s, QuotationRules rules) {
    this.s = s;
    this.words = rules.vocabulary();
    this.phrases = new Phrases(s, rules.vocabulary());
    this.candidates = new Candidates(s, rules, phrases).find();
    this.clauses = new Clauses(s, rules, phrases, candidates);
    this.preposed = new Preposed(s, words, phrases, clauses, candidates);
    this.unsaid = new Unsaid(s, rules);
    this.attributed = new AttributedWords(s, rules, clauses, candidates);
  }

  /**
   * What the cues of the sentence attribute, in order. Marked words that no cue reaches are left
   * out.
   */
  public List<Unresolved> find() {
    candidates.stream().filter(c -> c.verb().isSpeech()).forEach(this::preposed);
    candidates.stream().filter(Candidate::isAct).forEach(this::postposed);
    candidates.stream().filter(c -> !c.isAct()).forEach(this::postposed);
    List<Unresolved> unresolved = new ArrayList<>();
    accepted.sort(Comparator.comparing(a -> a.content().clause().from()));
    accepted.forEach(a -> unresolved.addAll(attributed.in(a, reporters.get(a.cue()))));
    return unresolved;
  }

  /** Content before its cue: "…, X said". */
  private void preposed(Candidate c) {
    Content content =
        c.mood() == Mood.SOURCE
            ? clauses.ofSource(c, floor(c))
            : c.mood() == Mood.INVERTED || c.mood() == Mood.FINITE
                ? clauses.before(c, floor(c))
                : null;
    if (content == null) {
      parenthetical(c, null);
      return;
    }
    if (reports(c) && isAttributed(c, content) || preposed.isOther(c, content)) {
      return;
    }
    boolean clause = clauses.isClause(content.clause()) || preposed.isWhole(c, content.clause());
    boolean open = !clause || s.is(c.end(), Tag.COMMA) && s.is(c.end() + 1, Tag.AUX, Tag.VERB);
    if (open && !s.is(content.clause().to() - 1, Tag.QUOTE) && parenthetical(c, content.clause())) {
      return;
    }
    if (preposed.isContent(c, content, clause)) {
      accept(c, content);
    }
  }

  /** Whether it tells through whom another's words came: "Hall said it, the Gazette reported". */
  private boolean reports(Candidate c) {
    Range speaker = c.speaker();
    return c.mood() == Mood.SOURCE
        || speaker != null && words.at(s, speaker.to() - 1, WordClass.OUTLET);
  }

  /** "Hall said it was closed, according to the Gazette": all of it is what Hall said. */
  private boolean isAttributed(Candidate source, Content content) {
    for (Candidate c : candidates) {
      boolean opens = c.start() == content.clause().from() && c.mood() == Mood.FINITE && c.isAct();
      Content inner = opens ? clauses.after(c) : null;
      if (inner != null && inner.clause().to() == content.clause().to()) {
        reporters.put(c, source);
        return true;
      }
    }
    return false;
  }

  /**
   * "At one point, she said, she was considering …", "As she put it, it is …": the content goes on
   * after the attribution.
   */
  private boolean parenthetical(Candidate c, @Nullable Range opening) {
    int start = c.end() + 1;
    if (opening == null && !isInserted(c)
        || !s.is(c.end(), Tag.COMMA)
        || start >= s.size()
        || s.is(start, Tag.QUOTE, Tag.CONJ, Tag.STOP, Tag.ING)) {
      return false;
    }
    Content rest = clauses.rest(c, start);
    if (rest == null || !goesOn(c, rest.clause())) {
      return false;
    }
    int before = accepted.size();
    accept(c, rest);
    if (accepted.size() > before) {
      weaken(rest.clause());
      if (opening != null) {
        Cue.Force force = accepted.getLast().force();
        accepted.add(new Attributed(c, new Content(opening, opening, Frame.CLAUSE), force));
        weaken(opening);
      }
    }
    return true;
  }

  /** "The flag, she said, had to go": half a clause says nothing by itself. */
  private void weaken(Range half) {
    boolean whole = clauses.isClause(half) && !s.is(half.from(), Tag.AUX, Tag.VERB);
    Attributed last = accepted.getLast();
    if (!whole && !s.has(half, Tag.QUOTE) && last.force() == Cue.Force.SPEECH) {
      accepted.removeLast();
      accepted.add(new Attributed(last.cue(), last.content(), Cue.Force.HALF));
    }
  }

  /** Whether an attribution stands between commas, or "as" leads it. */
  private boolean isInserted(Candidate c) {
    boolean finite = c.mood() == Mood.FINITE;
    return (finite || c.mood() == Mood.INVERTED) && s.is(c.start() - 1, Tag.COMMA)
        || finite && c.start() == 1 && words.at(s, 0, WordClass.AS);
  }

  private boolean goesOn(Candidate c, Range rest) {
    boolean told = rest.to() - rest.from() >= SHORTEST_REST || s.has(rest, Tag.QUOTE);
    return told && (c.mood() == Mood.FINITE || clauses.isClause(rest));
  }

  private int floor(Candidate c) {
    int floor = 0;
    for (Attributed a : accepted) {
      if (a.cue().end() <= c.start()) {
        floor = Math.max(floor, Math.max(a.cue().end(), a.content().clause().to()));
      }
    }
    while (floor < c.start() && s.is(floor, Tag.COMMA, Tag.CONJ, Tag.STOP)) {
      floor++;
    }
    return floor;
  }

  private void postposed(Candidate c) {
    if (c.mood() == Mood.SOURCE) {
      return;
    }
    boolean finite = c.mood() == Mood.FINITE || c.mood() == Mood.PASSIVE || c.mood() == Mood.UNREAL;
    boolean raises =
        c.verb().takes(Frame.RAISING) && (c.mood() == Mood.PASSIVE) == c.verb().takes(Frame.OBJECT);
    if (raises && finite) {
      raising(c);
      return;
    }
    Content content = clauses.after(c);
    if (content != null
        && !isTheWhat(c, content)
        && (c.mood() != Mood.INVERTED || content.frame() == Frame.QUOTE)) {
      accept(c, content);
    }
  }

  /** "What she said that he thought a lie": what was said is the "what". */
  private boolean isTheWhat(Candidate c, Content content) {
    return content.frame() == Frame.CLAUSE
        && words.at(s, c.start() - 1, WordClass.FREE_RELATIVE)
        && !s.is(c.end(), Tag.AUX, Tag.VERB);
  }

  /** Subject and predicate of "X seems to …", which nobody in particular says. */
  private void raising(Candidate c) {
    Content predicate = clauses.predicate(c);
    if (predicate == null) {
      return;
    }
    Candidate unsaid = new Candidate(c.cue(), c.start(), c.end(), c.verb(), c.mood(), null, null);
    int before = accepted.size();
    accept(unsaid, predicate);
    Range subject = c.subject();
    if (accepted.size() > before && subject != null) {
      accepted.add(
          new Attributed(unsaid, new Content(subject, subject, Frame.RAISING), Cue.Force.WEAK));
    }
  }

  private void accept(Candidate c, Content content) {
    for (Attributed a : accepted) {
      boolean split = a.cue() == c && content.frame() == Frame.QUOTE;
      if (a.content().clause().overlaps(content.clause())
          || a.content().clause().contains(c.cue().from())
          || (a.cue() == c && !split)
          || content.clause().contains(a.cue().cue().from())
              && a.content().clause().from() >= content.clause().from()) {
        return;
      }
    }
    accepted.add(new Attributed(c, content, force(c, content)));
  }

  private Cue.Force force(Candidate c, Content content) {
    boolean act = c.mood() != Mood.UNREAL && c.mood() != Mood.NOUN;
    CueVerb verb = c.verb();
    Cue.Force force =
        switch (content.frame()) {
          case CLAUSE, WH ->
              verb.force(Frame.CLAUSE) == Cue.Force.SPEECH
                  ? Cue.Force.SPEECH
                  : verb.force(content.frame());
          case QUOTE, AS -> verb.isSpeech() ? Cue.Force.SPEECH : Cue.Force.WEAK;
          case OBJECT, COMPLEMENT ->
              verb.force(s.has(content.clause(), Tag.QUOTE) ? Frame.QUOTE : Frame.OBJECT);
          default -> verb.force(content.frame());
        };
    boolean written = content.frame() == Frame.CLAUSE && isDocument(c.speaker());
    return unsaid.is(c)
        ? Cue.Force.UNSAID
        : !act || isAddressed(c.speaker()) ? Cue.Force.WEAK : written ? Cue.Force.SPEECH : force;
  }

  /** "You write in your book that": who is spoken to is no source. */
  private boolean isAddressed(@Nullable Range subject) {
    return subject != null && words.at(s, subject.from(), WordClass.ADDRESSED);
  }

  /** "The study shows that": what is written speaks, whatever its verb. */
  private boolean isDocument(@Nullable Range subject) {
    return subject != null && words.at(s, s.noun(subject), WordClass.DOCUMENT);
  }
}
