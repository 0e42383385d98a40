package synoptic.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import synoptic.quotation.Token.Tag;
import synoptic.quotation.Vocabulary.Class;
import synoptic.text.Sentences;
import synoptic.text.Span;

/** Cuts a block into sentences and tokens, each marked quotation one token, and tags each by closed classes and endings. */
final class Tokenizer {
  private final String text;
  private final Vocabulary vocabulary;
  private final Sentences sentences;
  private final Inflection inflection;
  private final CueLexicon cues;

  Tokenizer(String text, QuotationRules rules) {
    this.text = text;
    this.vocabulary = rules.vocabulary();
    this.sentences = rules.sentences();
    this.inflection = rules.inflection();
    this.cues = rules.cues();
  }

  List<Sentence> sentences(Span block, List<Marked> marks) {
    List<Sentence> found = new ArrayList<>();
    String masked = mask(block, marks);
    for (Span part : sentences.in(masked, new Span(0, masked.length()))) {
      Span span = part.shift(block.start());
      Sentence next = new Sentence(span, tokens(span, marks));
      if (!found.isEmpty() && attributes(found.getLast(), next)) {
        Span joined = found.removeLast().span().cover(span);
        next = new Sentence(joined, tokens(joined, marks));
      }
      found.add(next);
    }
    return found;
  }

  /** "Why?" Trump asked: a question or exclamation does not end the sentence that attributes it. */
  private boolean attributes(Sentence before, Sentence next) {
    Token end = before.get(before.size() - 1);
    if (!end.is(Tag.QUOTE) || !end.text().matches("(?s).*[?!…-]") || !next.is(0, Tag.NAME, Tag.PRON, Tag.DET) || next.size() > 30) {
      return false;
    }
    for (int i = 1; i < Math.min(next.size(), 14); i++) {
      if (vocabulary.at(next, i, Class.AFTER_QUESTION)) {
        return next.size() - i < 12 && !next.is(i + 1, Tag.THAT);
      }
    }
    return false;
  }

  /** The block with each quotation as one capitalised word of the same length, so that no sentence ends inside it. */
  private String mask(Span block, List<Marked> marks) {
    StringBuilder masked = new StringBuilder(block.of(text));
    for (Marked mark : marks) {
      Span outer = mark.outer().shift(-block.start());
      char last = text.charAt(mark.span().end() - 1);
      boolean ends = ".!?…".indexOf(last) >= 0;
      for (int i = outer.start(); i < outer.end(); i++) {
        masked.setCharAt(i, i == outer.start() ? 'X' : 'x');
      }
      if (ends && outer.length() > 1) {
        masked.setCharAt(outer.end() - 1, '.');
      }
    }
    return masked.toString();
  }

  private List<Token> tokens(Span sentence, List<Marked> marks) {
    List<Token> tokens = new ArrayList<>();
    int i = sentence.start();
    while (i < sentence.end()) {
      Marked mark = markAt(marks, i);
      if (mark != null && isWork(mark, tokens)) {
        tokens.add(new Token(mark.outer(), mark.span().of(text), "", Tag.NAME, null));
        i = mark.outer().end();
      } else if (mark != null) {
        tokens.add(new Token(mark.outer(), mark.span().of(text), "", Tag.QUOTE, mark));
        i = mark.outer().end();
      } else if (isSpace(text.charAt(i))) {
        i++;
      } else {
        int end = tokenEnd(i, sentence.end());
        String word = text.substring(i, end);
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        tokens.add(new Token(new Span(i, end), word, lower, tag(word, lower, tokens.isEmpty()), null));
        i = end;
      }
    }
    return tokens;
  }

  /** The title of a work: all its words capitals, after a noun or preposition that no cue is: ABC's "This Week". */
  private boolean isWork(Marked mark, List<Token> before) {
    if (before.isEmpty()) {
      return false;
    }
    Token last = before.getLast();
    Token noun = last.is(Tag.COMMA) && before.size() > 1 ? before.get(before.size() - 2) : last;
    boolean named = vocabulary.is(Class.WORK, noun.lower());
    if (!named && !last.is(Tag.POSS, Tag.PREP)) {
      return false;
    }
    String[] title = mark.span().of(text).split("\\s+");
    for (String word : title) {
      boolean small = word.length() < 4 || vocabulary.is(Class.PREPOSITION, word.toLowerCase(Locale.ROOT));
      if (Character.isLowerCase(word.charAt(0)) && !small) {
        return false;
      }
    }
    return title.length <= 12 && Character.isUpperCase(title[0].charAt(0)) && !".!?".contains(mark.span().of(text).substring(mark.span().length() - 1));
  }

  private static @org.jspecify.annotations.Nullable Marked markAt(List<Marked> marks, int offset) {
    for (Marked mark : marks) {
      if (mark.outer().start() == offset) {
        return mark;
      }
    }
    return null;
  }

  private int tokenEnd(int start, int limit) {
    if (!isWord(text.charAt(start))) {
      boolean clitic = isApostrophe(text.charAt(start)) && start + 1 < limit && Character.isLetter(text.charAt(start + 1))
          && start > 0 && isWord(text.charAt(start - 1));
      return clitic ? wordEnd(start + 1, limit) : start + 1;
    }
    int end = wordEnd(start, limit);
    boolean initialAtEnd = end + 1 == limit && end == start + 1;
    if (end < limit && text.charAt(end) == '.' && !initialAtEnd && abbreviates(text.substring(start, end))) {
      return end + 1;
    }
    return end;
  }

  private boolean abbreviates(String word) {
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial || word.indexOf('.') > 0
        || vocabulary.is(Class.ABBREVIATION, word.toLowerCase(Locale.ROOT) + ".");
  }

  private int wordEnd(int start, int limit) {
    int i = start;
    while (i < limit && (isWord(text.charAt(i)) || joins(i, limit))) {
      i++;
    }
    return i;
  }

  /** Points inside numbers and abbreviations, hyphens, and apostrophes that no clitic follows: o'clock, O'Brien. */
  private boolean joins(int i, int limit) {
    if (i == 0 || i + 1 >= limit || !isWord(text.charAt(i - 1)) || !isWord(text.charAt(i + 1))) {
      return false;
    }
    char c = text.charAt(i);
    if (isApostrophe(c)) {
      return !isClitic(i, limit);
    }
    boolean digits = Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
    return switch (c) {
      case '-', '‐', '‑', '&', '@', '_' -> true;
      case ',', ':' -> digits;
      case '.' -> digits || (Character.isLetter(text.charAt(i + 1)) && (i < 2 || !Character.isLetter(text.charAt(i - 2))));
      default -> false;
    };
  }

  private boolean isClitic(int apostrophe, int limit) {
    int end = apostrophe + 1;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return vocabulary.is(Class.CLITIC, text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT));
  }

  private Tag tag(String word, String lower, boolean first) {
    char c = word.charAt(0);
    if (!isWord(c) && !isApostrophe(c)) {
      return sign(c);
    }
    if (isApostrophe(c)) {
      return vocabulary.is(Class.GENITIVE, lower) ? Tag.POSS : vocabulary.is(Class.AUXILIARY, lower) ? Tag.AUX : Tag.SIGN;
    }
    if (Character.isDigit(c)) {
      return Tag.NUM;
    }
    boolean capital = Character.isUpperCase(c) && !first && !vocabulary.is(Class.CAPITALISED, lower);
    if (capital && (!allCapitals(word) || word.length() > 1)) {
      return Tag.NAME;
    }
    Tag closed = closed(lower);
    if (closed != null) {
      return closed;
    }
    boolean opener = vocabulary.is(Class.OPENER, lower) || cues.of(lower).stream().anyMatch(v -> v.form() == CueVerb.Form.PAST && v.isSpeech());
    if (Character.isUpperCase(c) && !(first && opener)) {
      return Tag.NAME;
    }
    return open(lower);
  }

  private @org.jspecify.annotations.Nullable Tag closed(String lower) {
    Vocabulary v = vocabulary;
    if (v.is(Class.TO, lower)) {
      return Tag.TO;
    } else if (v.is(Class.THAT, lower)) {
      return Tag.THAT;
    } else if (v.is(Class.AUXILIARY, lower)) {
      return Tag.AUX;
    } else if (v.is(Class.WH, lower)) {
      return Tag.WH;
    } else if (v.is(Class.CONJUNCTION, lower)) {
      return Tag.CONJ;
    } else if (v.is(Class.DETERMINER, lower)) {
      return Tag.DET;
    } else if (v.is(Class.PRONOUN, lower)) {
      return Tag.PRON;
    } else if (v.is(Class.NEGATION, lower)) {
      return Tag.NOT;
    } else if (v.is(Class.PREPOSITION, lower)) {
      return Tag.PREP;
    } else if (v.is(Class.SUBORDINATOR, lower)) {
      return Tag.SUB;
    } else if (v.is(Class.ADVERB, lower)) {
      return Tag.ADV;
    }
    return null;
  }

  private Tag open(String lower) {
    if (cues.isThirdPerson(lower) || vocabulary.is(Class.IRREGULAR_PAST, lower) || vocabulary.is(Class.VERB, lower)) {
      return Tag.VERB;
    } else if (inflection.looksAdverb(lower)) {
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
      case '-', '–', '—', '―' -> Tag.DASH;
      case '(', '[' -> Tag.OPEN;
      case ')', ']' -> Tag.CLOSE;
      default -> Tag.SIGN;
    };
  }

  private static boolean allCapitals(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '$' || c == '€' || c == '£' || c == '%'
        || c == '#' || c == '@' || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
