package synoptic.quotation.german.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.german.sentence.Clause;
import synoptic.quotation.german.sentence.Clause.Opener;
import synoptic.quotation.german.sentence.Lexicon;
import synoptic.quotation.german.sentence.Lexicon.Class;
import synoptic.quotation.german.sentence.Phrase;
import synoptic.quotation.german.sentence.Phrases;
import synoptic.quotation.german.sentence.Sentence;

/** Who does what the verb of a clause says. */
public final class Subjects {
  /** Tokens after the verb among which a subject is looked for. */
  private static final int FARTHEST = 16;

  private final Sentence s;
  private final List<Clause> clauses;
  private final Lexicon words;
  private final Phrases phrases;

  public Subjects(Sentence s, List<Clause> clauses, Lexicon words) {
    this.s = s;
    this.clauses = clauses;
    this.words = words;
    this.phrases = new Phrases(s, words);
  }

  /** The subject of a clause; null where it shows none. */
  public @Nullable Phrase of(int clause) {
    Clause c = clauses.get(clause);
    if (!c.hasVerb()) {
      return c.is(Opener.SO) ? among(c.from() + 1, c.to(), true) : null;
    }
    if (c.isVerbFinal()) {
      return within(c);
    }
    int from = past(c);
    Phrase after = among(c.verb() + 1, Math.min(c.to(), c.verb() + FARTHEST), false);
    if (from == c.verb()) {
      Phrase begun = begun(clause);
      return begun != null && (after == null || !isInverted(clause)) ? begun : after;
    }
    boolean object = words.is(Class.OBJECT, s.lower(from)) && from + 1 == c.verb();
    Phrase before = object ? null : among(from, c.verb(), true);
    boolean leads = before != null && (after == null || weight(before) >= weight(after));
    return leads ? before : after;
  }

  /** The subject of a clause whose verb is its last word. */
  private @Nullable Phrase within(Clause c) {
    boolean led = words.is(Class.PREPOSITION, s.lower(c.from())); // in dessen Folge X
    Phrase within = among(led ? c.from() : c.from() + 1, c.verb(), false);
    if (within == null && s.isQuote(c.from() + 1)) {
      within = new Phrase(c.from() + 1, c.from() + 2, c.from() + 2); // wie „…“ meldet
    }
    boolean own = within != null && (!c.is(Opener.RELATIVE) || weight(within) > 1);
    return own ? within : c.is(Opener.RELATIVE) ? pronoun(c) : null;
  }

  /** Past what may stand before the first phrase of a clause. */
  private int past(Clause c) {
    int from = c.from();
    while (from < c.verb()
        && (words.is(Class.CONJUNCTION, s.lower(from))
            || words.is(Class.BEFORE_A_SUBJECT, s.lower(from)))) {
      from++;
    }
    return from;
  }

  private @Nullable Phrase pronoun(Clause c) {
    return words.is(Class.NOT_NOMINATIVE, s.lower(c.from()))
            || words.is(Class.PREPOSITION, s.lower(c.from()))
        ? null
        : antecedent(c.from());
  }

  /** What a relative pronoun means: the longest phrase that ends before its comma. */
  private Phrase antecedent(int pronoun) {
    int end = pronoun - 1;
    for (int from = Math.max(0, end - FARTHEST); from < end; from++) {
      Phrase found = phrases.at(from, end);
      if (found != null && found.to() == end && s.isSign(end, ",")) {
        return found;
      }
    }
    return new Phrase(pronoun, pronoun + 1, pronoun + 1);
  }

  /** Whether the verb that begins a clause comes after what is told: "Es sei so, sagte X". */
  public boolean isInverted(int clause) {
    Clause c = clauses.get(clause);
    if (c.verb() != c.from() || clause == 0) {
      return false;
    }
    if (isSetIn(clause)) {
      return true;
    }
    for (int i = clause - 1; i >= 0; i--) {
      Clause before = clauses.get(i);
      if (before.is(Opener.MAIN, Opener.COORDINATE, Opener.CONTENT) && before.hasVerb()
          || s.isQuote(before.to() - 1)) {
        return true;
      }
    }
    return false;
  }

  /** "Die Brücke, sagte X, werde öffnen": between what has no verb yet and its verb. */
  private boolean isSetIn(int clause) {
    if (clause + 1 >= clauses.size() || clauses.get(clause - 1).hasVerb()) {
      return false;
    }
    Clause next = clauses.get(clause + 1);
    Clause c = clauses.get(clause);
    return next.hasVerb()
        && next.verb() == next.from()
        && among(c.verb() + 1, c.to(), false) != null;
  }

  /**
   * The subject that began before what is set in, "Hall, der Minister, sagte", or that the clause
   * before has too, "Hall kam und sagte".
   */
  private @Nullable Phrase begun(int clause) {
    boolean joined = clauses.get(clause).is(Opener.COORDINATE);
    Phrase first = null;
    for (int i = clause - 1; i >= 0; i--) {
      Clause before = clauses.get(i);
      if (joined && before.hasVerb() && (!before.isVerbFinal() || i == clause - 1)) {
        return of(i);
      } else if (!before.hasVerb() && before.is(Opener.MAIN, Opener.COORDINATE)) {
        Phrase found = among(before.from(), before.to(), true);
        first = found == null ? first : found;
      } else if (before.hasVerb() && !before.isVerbFinal()) {
        return first;
      }
    }
    return first;
  }

  /**
   * The first phrase of a range that may be a subject.
   *
   * @param first whether it has to be what the range begins with, adverbs aside
   */
  private @Nullable Phrase among(int from, int to, boolean first) {
    int i = from;
    while (i < to) {
      String lower = s.lower(i);
      if (words.is(Class.PREPOSITION, lower)) {
        Phrase inner = phrases.at(i + 1, to);
        if (first) {
          return null;
        }
        i = inner == null ? i + 1 : inner.to();
        continue;
      }
      boolean capital = s.isCapital(i) && i > 0;
      if (!capital && words.is(Class.ADVERB, lower) || words.is(Class.REFLEXIVE, lower)) {
        i++;
        continue;
      }
      Phrase found = phrases.at(i, to);
      if (found == null && first) {
        return null;
      } else if (found == null) {
        i++;
        continue;
      }
      if (!words.is(Class.NOT_NOMINATIVE, lower)) {
        return found;
      }
      if (first) {
        return null;
      }
      i = found.to();
    }
    return null;
  }

  /** How much a phrase looks like somebody who speaks. */
  private int weight(Phrase phrase) {
    String head = s.lower(phrase.head() - 1);
    String noun = s.lower(headNoun(phrase));
    boolean named =
        s.isCapital(phrase.from()) && !words.is(Class.DETERMINER, s.lower(phrase.from()));
    boolean speaks =
        words.is(Class.NOMINATIVE, head)
            || words.isNoun(Class.ROLES, noun)
            || words.isNoun(Class.BODIES, noun)
            || words.isNoun(Class.GROUPS, noun)
            || isAcronym(s.get(phrase.head() - 1).text());
    return named || speaks ? 2 : 1;
  }

  private int headNoun(Phrase phrase) {
    int i = phrase.from();
    while (i < phrase.head() - 1 && !(s.isCapital(i) && !words.is(Class.DETERMINER, s.lower(i)))) {
      i++;
    }
    return i;
  }

  private static boolean isAcronym(String word) {
    return word.chars().filter(Character::isUpperCase).count() >= 2;
  }
}
