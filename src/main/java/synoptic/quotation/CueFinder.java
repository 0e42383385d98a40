package synoptic.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.Candidate.Mood;
import synoptic.quotation.CueVerb.Frame;
import synoptic.quotation.Quotation.Kind;
import synoptic.quotation.Token.Tag;
import synoptic.quotation.Vocabulary.Class;

/** Joins the cues of a sentence with what they attribute. */
final class CueFinder {
  private record Attributed(Candidate cue, Content content, Cue.Force force) {}

  private final Sentence s;
  private final Vocabulary words;
  private final Inflection inflection;
  private final Clauses clauses;
  private final List<Candidate> candidates;
  private final List<Attributed> accepted = new ArrayList<>();

  CueFinder(Sentence s, QuotationRules rules) {
    this.s = s;
    this.words = rules.vocabulary();
    this.inflection = rules.inflection();
    Phrases phrases = new Phrases(s, words);
    this.candidates = new Candidates(s, rules, phrases).find();
    this.clauses = new Clauses(s, words, phrases, candidates);
  }

  /** What the cues of the sentence attribute, in order. Marked words that no cue reaches are left out. */
  List<Finding> find() {
    candidates.stream().filter(c -> c.verb().isSpeech()).forEach(this::preposed);
    candidates.stream().filter(CueFinder::isAct).forEach(this::postposed);
    candidates.stream().filter(c -> !isAct(c)).forEach(this::postposed);
    List<Finding> findings = new ArrayList<>();
    accepted.sort(Comparator.comparing(a -> a.content().clause().from()));
    accepted.forEach(a -> findings.addAll(findings(a)));
    return findings;
  }

  private static boolean isAct(Candidate c) {
    return c.verb().isSpeech() && c.mood() != Mood.UNREAL && c.mood() != Mood.NOUN;
  }

  /** Content before its cue: "…, X said". */
  private void preposed(Candidate c) {
    Content content = c.mood() == Mood.SOURCE ? clauses.ofSource(c, floor(c))
        : c.mood() == Mood.INVERTED || c.mood() == Mood.FINITE ? clauses.before(c, floor(c)) : null;
    if (content == null) {
      return;
    }
    if (!clauses.isClause(content.clause()) && !s.is(content.clause().to() - 1, Tag.QUOTE) && parenthetical(c)) {
      return;
    }
    boolean quoted = hasQuote(content.clause());
    boolean endsQuoted = s.is(content.clause().to() - 1, Tag.QUOTE);
    Content after = c.mood() == Mood.FINITE ? clauses.after(c) : null;
    boolean leads = after != null && (after.frame() == Frame.CLAUSE || after.frame() == Frame.QUOTE || after.frame() == Frame.WH) && !endsQuoted;
    if (leads || (!quoted && c.mood() != Mood.SOURCE && !clauses.isClause(content.clause()))) {
      return;
    }
    if (c.mood() == Mood.FINITE && !quoted && after != null && after.frame() != Frame.OBJECT) {
      return;
    }
    accept(c, content);
  }

  /** "At one point, she said, she was considering …": the content goes on after the attribution. */
  private boolean parenthetical(Candidate c) {
    int start = c.end() + 1;
    if (!s.is(c.end(), Tag.COMMA) || start >= s.size() || s.is(start, Tag.QUOTE, Tag.CONJ, Tag.STOP)) {
      return false;
    }
    Content rest = clauses.rest(c, start);
    boolean goesOn = rest != null && rest.clause().to() - start >= 3;
    if (rest != null && goesOn) {
      accept(c, rest);
    }
    return goesOn;
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
    if (c.verb().takes(Frame.RAISING) && (c.mood() == Mood.FINITE || c.mood() == Mood.PASSIVE || c.mood() == Mood.UNREAL)) {
      raising(c);
      return;
    }
    Content content = clauses.after(c);
    if (content != null && (c.mood() != Mood.INVERTED || content.frame() == Frame.QUOTE)) {
      accept(c, content);
    }
  }

  /** Subject and predicate of "X seems to …", which nobody in particular says. */
  private void raising(Candidate c) {
    Content predicate = clauses.predicate(c);
    if (predicate == null || (c.mood() == Mood.PASSIVE) != c.verb().takes(Frame.OBJECT)) {
      return;
    }
    Candidate unsaid = new Candidate(c.cue(), c.start(), c.end(), c.verb(), c.mood(), null, null);
    int before = accepted.size();
    accept(unsaid, predicate);
    Range subject = c.subject();
    if (accepted.size() > before && subject != null) {
      accepted.add(new Attributed(unsaid, new Content(subject, subject, Frame.RAISING), Cue.Force.WEAK));
    }
  }

  private void accept(Candidate c, Content content) {
    for (Attributed a : accepted) {
      boolean split = a.cue() == c && content.frame() == Frame.QUOTE;
      if (a.content().clause().overlaps(content.clause()) || a.content().clause().contains(c.cue().from())
          || (a.cue() == c && !split) || content.clause().contains(a.cue().cue().from()) && a.content().clause().from() >= content.clause().from()) {
        return;
      }
    }
    accepted.add(new Attributed(c, content, force(c, content)));
  }

  private Cue.Force force(Candidate c, Content content) {
    boolean act = c.mood() != Mood.UNREAL && c.mood() != Mood.NOUN;
    CueVerb verb = c.verb();
    Cue.Force force = switch (content.frame()) {
      case CLAUSE, WH -> verb.force(Frame.CLAUSE) == Cue.Force.SPEECH ? Cue.Force.SPEECH : verb.force(content.frame());
      case QUOTE, AS -> verb.isSpeech() ? Cue.Force.SPEECH : Cue.Force.WEAK;
      case OBJECT, COMPLEMENT -> hasQuote(content.clause()) ? verb.force(Frame.QUOTE) : verb.force(Frame.OBJECT);
      default -> verb.force(content.frame());
    };
    return act ? force : Cue.Force.WEAK;
  }

  private boolean hasQuote(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (s.is(i, Tag.QUOTE)) {
        return true;
      }
    }
    return false;
  }

  private List<Finding> findings(Attributed a) {
    Cue cue = new Cue(s.span(a.cue().cue().from(), a.cue().cue().to()), a.force());
    Range clause = a.content().clause();
    String via = new Via(s, words).of(a.cue().cue(), a.cue().speaker());
    List<Finding> findings = new ArrayList<>();
    for (int i = clause.from(); i < clause.to(); i++) {
      Marked quote = s.get(i).quote();
      if (quote != null) {
        boolean direct = isDirect(i, a.content());
        Finding inner = direct ? null : inner(i, quote, a);
        if (inner != null) {
          findings.add(inner);
          continue;
        }
        Cue marked = direct && a.cue().verb().isSpeech() ? new Cue(cue.span(), Cue.Force.SPEECH) : cue;
        findings.add(new Finding(quote.span(), direct ? Kind.DIRECT : Kind.PARTIAL,
            direct ? null : s.span(clause.from(), clause.to()), marked, a.cue().speaker(), via, s));
      }
    }
    if (findings.stream().noneMatch(f -> f.cue() != null && f.cue().span().equals(cue.span()))) {
      Range words = a.content().words();
      int at = 0; // the outer words first, for "it" in them was said before
      for (Range part : coordinated(words)) {
        findings.add(at++, new Finding(s.span(part.from(), part.to()), Kind.INDIRECT, s.span(clause.from(), clause.to()), cue,
            a.cue().speaker(), via, s));
      }
    }
    return findings;
  }

  /** Marked words that somebody else says inside the content: "critics called it \"reckless\", the newspaper said". */
  private @Nullable Finding inner(int at, Marked quote, Attributed outer) {
    Range clause = outer.content().clause();
    for (Candidate c : candidates) {
      Range speaker = c.speaker();
      boolean inside = c != outer.cue() && clause.contains(c.cue().from()) && c.cue().from() < at && isAct(c) && c.mood() == Mood.FINITE
          && speaker != null && clause.contains(speaker.from());
      Content content = inside ? clauses.after(c) : null;
      if (content != null && content.clause().contains(at) && speaker != null) {
        Range source = outer.cue().speaker();
        Range own = new Range(content.clause().from(), Math.min(content.clause().to(), clause.to()));
        return new Finding(quote.span(), Kind.PARTIAL, s.span(own.from(), own.to()), new Cue(s.span(c.cue().from(), c.cue().to()), outer.force()),
            speaker, source == null || s.is(source.from(), Tag.PRON) ? null : NameScanner.text(s, s.is(source.from(), Tag.DET) ? source.from() + 1 : source.from(), source.to()), s);
      }
    }
    return null;
  }

  /** Whether marked words could stand alone: they end as a sentence or have a verb that can be made out. */
  private boolean isSentence(String quoted) {
    String[] all = quoted.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}']+");
    boolean verb = all.length < 3 || quoted.endsWith("!") || quoted.endsWith("?");
    for (String word : all) {
      verb |= words.is(Class.AUXILIARY, word) || words.is(Class.VERB, word) || words.is(Class.IRREGULAR_PAST, word)
          || words.is(Class.SUBJECT, word) || contracts(word);
    }
    return verb;
  }

  private boolean contracts(String word) {
    int apostrophe = word.lastIndexOf('\'');
    return apostrophe >= 0 && words.is(Class.CLITIC, word.substring(apostrophe + 1)) || inflection.isNegated(word);
  }

  /** "that … and that …" is two clauses. */
  private List<Range> coordinated(Range words) {
    List<Range> parts = new ArrayList<>();
    int from = words.from();
    if (s.is(from - 1, Tag.THAT)) {
      for (int i = from + 1; i + 2 < words.to(); i++) {
        if (this.words.at(s, i, Class.COORDINATOR) && s.is(i + 1, Tag.THAT)) {
          parts.add(new Range(from, s.is(i - 1, Tag.COMMA) ? i - 1 : i));
          from = i + 2;
        }
      }
    }
    parts.add(new Range(from, words.to()));
    return parts;
  }

  /** A quotation is direct if it fills its content, or stands after a colon or comma with a capital. */
  private boolean isDirect(int i, Content content) {
    Range clause = content.clause();
    Marked quote = s.get(i).quote();
    boolean capital = quote != null && !Character.isLowerCase(s.get(i).text().charAt(0));
    boolean alone = true;
    for (int k = clause.from(); k < clause.to(); k++) {
      alone &= s.is(k, Tag.QUOTE, Tag.COMMA, Tag.CONJ, Tag.STOP);
    }
    boolean introduced = s.is(i - 1, Tag.COLON) || s.is(i - 1, Tag.COMMA) && i == clause.from() && capital;
    boolean preposed = alone && clause.from() == 0;
    boolean split = alone && content.frame() == Frame.QUOTE && s.is(i - 1, Tag.COMMA);
    boolean object = alone && capital && content.words().from() == clause.from();
    return preposed || introduced || split || (object && quote != null && isSentence(s.get(i).text()));
  }
}
