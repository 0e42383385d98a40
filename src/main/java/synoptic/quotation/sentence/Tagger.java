package synoptic.quotation.sentence;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.sentence.CueVerb.Form;
import synoptic.quotation.sentence.Token.Tag;

/** Guesses a word's part of speech: closed classes first, then capitals, then endings. */
final class Tagger {
  /** Closed classes and their tags; the first that has a word counts. */
  private static final SequencedMap<WordClass, Tag> CLOSED = closedClasses();

  private final Vocabulary vocabulary;
  private final Inflection inflection;
  private final CueLexicon cues;

  Tagger(QuotationRules rules) {
    this.vocabulary = rules.vocabulary();
    this.inflection = rules.inflection();
    this.cues = rules.cues();
  }

  private static SequencedMap<WordClass, Tag> closedClasses() {
    var tags = new LinkedHashMap<WordClass, Tag>();
    tags.put(WordClass.TO, Tag.TO);
    tags.put(WordClass.THAT, Tag.THAT);
    tags.put(WordClass.AUXILIARY, Tag.AUX);
    tags.put(WordClass.WH, Tag.WH);
    tags.put(WordClass.CONJUNCTION, Tag.CONJ);
    tags.put(WordClass.DETERMINER, Tag.DET);
    tags.put(WordClass.PRONOUN, Tag.PRON);
    tags.put(WordClass.NEGATION, Tag.NOT);
    tags.put(WordClass.PREPOSITION, Tag.PREP);
    tags.put(WordClass.SUBORDINATOR, Tag.SUB);
    tags.put(WordClass.ADVERB, Tag.ADV);
    return tags;
  }

  /**
   * The tag of a word or sign.
   *
   * @param lower the word in lower case, with straight apostrophes
   * @param first whether it begins its sentence, so that its capital says nothing
   */
  Tag tag(String word, String lower, boolean first) {
    char c = word.charAt(0);
    if (Tokenizer.isApostrophe(c)) {
      return clitic(lower);
    } else if (!Tokenizer.isWord(c)) {
      return sign(c);
    } else if (Character.isDigit(c)) {
      return Tag.NUM;
    } else if (isAdjective(word, lower)) {
      return Tag.WORD;
    }
    return isParticled(word, lower) ? Tag.NAME : word(word, lower, first);
  }

  private Tag word(String word, String lower, boolean first) {
    boolean capital =
        Character.isUpperCase(word.charAt(0)) && !vocabulary.is(WordClass.CAPITALISED, lower);
    if (capital && !first && (!allCapitals(word) || word.length() > 1)) {
      return Tag.NAME;
    }
    Tag closed = closed(lower);
    if (closed != null) {
      return closed;
    }
    return capital && !(first && opens(lower)) ? Tag.NAME : open(lower);
  }

  /** "Norland-based", "Tokyo-bound": a participle with the place it belongs to, and no name. */
  private boolean isAdjective(String word, String lower) {
    int hyphen = word.lastIndexOf('-');
    String last = lower.substring(hyphen + 1);
    return hyphen > 0
        && !last.isEmpty()
        && Character.isLowerCase(word.charAt(hyphen + 1))
        && (inflection.looksPast(last)
            || vocabulary.is(WordClass.IRREGULAR_PAST, last)
            || vocabulary.is(WordClass.COMPOUND, last));
  }

  /** "al-Holm": a name with its particle. */
  private boolean isParticled(String word, String lower) {
    int hyphen = lower.indexOf('-');
    return hyphen > 0
        && hyphen + 1 < word.length()
        && Character.isUpperCase(word.charAt(hyphen + 1))
        && vocabulary.is(WordClass.PARTICLE, lower.substring(0, hyphen));
  }

  private Tag clitic(String lower) {
    if (vocabulary.is(WordClass.GENITIVE, lower)) {
      return Tag.POSS;
    }
    return vocabulary.is(WordClass.AUXILIARY, lower) ? Tag.AUX : Tag.SIGN;
  }

  /**
   * Whether a capitalised first word is a participle or an adverb rather than a name: "Asked",
   * "According", "Hopefully".
   */
  private boolean opens(String lower) {
    return vocabulary.is(WordClass.OPENER, lower)
        || inflection.opensAsAdverb(lower)
        || cues.of(lower).stream()
            .anyMatch(v -> (v.form() == Form.PAST || v.form() == Form.ING) && v.isSpeech());
  }

  private @Nullable Tag closed(String lower) {
    for (var entry : CLOSED.entrySet()) {
      if (vocabulary.is(entry.getKey(), lower)) {
        return entry.getValue();
      }
    }
    return null;
  }

  private Tag open(String lower) {
    if (cues.isThirdPerson(lower)
        || vocabulary.is(WordClass.IRREGULAR_PAST, lower)
        || vocabulary.is(WordClass.VERB, lower)) {
      return Tag.VERB;
    } else if (inflection.looksAdverb(lower) && !vocabulary.is(WordClass.NO_ADVERB, lower)) {
      return Tag.ADV;
    } else if (inflection.looksParticiple(lower)) {
      return Tag.ING;
    } else if (inflection.looksPast(lower)) {
      return Tag.ED;
    }
    return Tag.WORD;
  }

  private static Tag sign(char c) {
    return switch (c) {
      case ',' -> Tag.COMMA;
      case '.', '!', '?', '…' -> Tag.STOP;
      case ':' -> Tag.COLON;
      case ';' -> Tag.SEMICOLON;
      case '-', '–', '—', '―', '~' -> Tag.DASH;
      case '(', '[' -> Tag.OPEN;
      case ')', ']' -> Tag.CLOSE;
      default -> Tag.SIGN;
    };
  }

  private static boolean allCapitals(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }
}
