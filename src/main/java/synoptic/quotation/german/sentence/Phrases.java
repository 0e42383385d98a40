package synoptic.quotation.german.sentence;

import org.jspecify.annotations.Nullable;
import synoptic.quotation.german.sentence.Lexicon.Class;

/** Reads noun phrases: an article, adjectives, capitals, and what describes them. */
public final class Phrases {
  /** Small words between article and noun at most. */
  private static final int LONGEST_DESCRIPTION = 6;

  /** Words in marks that may be the name of somebody or of a paper. */
  private static final int LONGEST_NAME = 5;

  /** Phrases within phrases. */
  private static final int DEEPEST = 4;

  private final Sentence s;
  private final Lexicon words;

  public Phrases(Sentence s, Lexicon words) {
    this.s = s;
    this.words = words;
  }

  /** The phrase that begins at a token, before another; null where none does. */
  public @Nullable Phrase at(int from, int limit) {
    return at(from, limit, 0);
  }

  private @Nullable Phrase at(int from, int limit, int depth) {
    if (from >= limit || depth > DEEPEST) {
      return null;
    }
    int i = from;
    boolean determined = words.is(Class.DETERMINER, s.lower(i));
    int head = headEnd(determined ? i + 1 : i, limit, determined);
    if (head < 0) {
      boolean pronoun =
          words.is(Class.NOMINATIVE, s.lower(from)) || words.is(Class.PRONOUN, s.lower(from));
      return pronoun ? new Phrase(from, from + 1, from + 1) : null;
    }
    return new Phrase(from, head, described(head, limit, depth));
  }

  /** One past the noun that adjectives from an index on lead to; -1 where none follows. */
  private int headEnd(int from, int limit, boolean determined) {
    int i = from;
    while (i < limit && i - from <= LONGEST_DESCRIPTION && describes(i, determined, i > from)) {
      i++;
    }
    if (i >= limit) {
      return -1;
    } else if (s.isQuote(i)) {
      return isName(i) ? i + 1 : -1;
    }
    return isNoun(i) ? nounsEnd(i, limit) : -1;
  }

  /** One past the nouns that begin at a token, and past a name in marks after them. */
  private int nounsEnd(int from, int limit) {
    int i = from;
    while (i < limit && isNoun(i)) {
      i++;
      if (isParticle(i, limit)) {
        i = words.particlesEnd(s, i);
      } else if (s.isSign(i, "-") && i + 2 < limit && isNoun(i + 2)) {
        i += 2; // Innen- und Außenminister
      }
    }
    return i < limit && s.isQuote(i) && isName(i) ? i + 1 : i;
  }

  private boolean isNoun(int i) {
    boolean begins = i == 0 || s.isSign(i - 1, ":");
    return s.isCapital(i)
        && !words.is(Class.TIMES, s.lower(i))
        && !(begins && words.isSmallWord(s.lower(i)));
  }

  private boolean isName(int quote) {
    String text = s.get(quote).text();
    return Character.isUpperCase(text.charAt(0)) && text.split("\\s+").length <= LONGEST_NAME;
  }

  /** "Ursula von der Leyen": small words between names. */
  private boolean isParticle(int i, int limit) {
    if (i >= limit || !words.is(Class.PARTICLES_OF_NAMES, s.lower(i)) || !s.get(i).isSmall()) {
      return false;
    }
    int after = words.particlesEnd(s, i);
    boolean name = !words.isNoun(Class.ROLES, s.lower(i - 1)) && !isCommon(s.lower(i - 1));
    boolean from =
        words.is(Class.NOBILITY, s.lower(i))
            && s.isCapital(i - 2)
            && !words.isCommon(s.lower(i - 2)); // Karl Harb von der Post
    boolean articled =
        words.is(Class.DETERMINER, s.lower(i - 2)) || words.is(Class.GENITIVE, s.lower(i));
    return after < limit && s.isCapital(after) && name && !articled && !from;
  }

  private boolean isCommon(String lower) {
    return words.isNoun(Class.BODIES, lower)
        || words.is(Class.GROUPS, lower)
        || words.isNoun(Class.SOURCE_NOUNS, lower);
  }

  /** Whether a token may stand between an article and its noun. */
  private boolean describes(int i, boolean determined, boolean goesOn) {
    Token t = s.get(i);
    if (t.kind() == Token.Kind.NUMBER) {
      return true;
    }
    if (!t.isSmall()
        || words.is(Class.CONJUNCTION, t.lower()) && !goesOn
        || words.verbs.isAuxiliary(t.lower())) {
      return false;
    }
    if (words.is(Class.PREPOSITION, t.lower()) || words.is(Class.DETERMINER, t.lower())) {
      return false;
    }
    boolean verb = words.cues.of(t.lower()).stream().anyMatch(Cues.Reading::isFinite);
    return determined
        || !verb && words.words(Class.ADJECTIVE_ENDINGS).stream().anyMatch(t.lower()::endsWith);
  }

  /** One past the genitives, "von" and "und" that go on a phrase. */
  private int described(int head, int limit, int depth) {
    int end = head;
    while (end < limit) {
      boolean genitive = words.is(Class.GENITIVE, s.lower(end));
      boolean leads =
          words.is(Class.ATTRIBUTIVE, s.lower(end)) || words.is(Class.COORDINATION, s.lower(end));
      Phrase next =
          genitive ? at(end, limit, depth + 1) : leads ? at(end + 1, limit, depth + 1) : null;
      if (next == null || next.head() <= next.from() + 1 && genitive) {
        return end;
      }
      end = next.to();
    }
    return end;
  }
}
