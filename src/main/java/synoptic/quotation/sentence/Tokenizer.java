package synoptic.quotation.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.text.Sentences;
import synoptic.text.Span;

/** Cuts a sentence into words and signs, each marked quotation one token. */
final class Tokenizer {
  /** Words of the longest title of a work. */
  private static final int LONGEST_TITLE = 12;

  private final String text;
  private final Sentences sentences;
  private final Vocabulary vocabulary;
  private final Tagger tagger;

  Tokenizer(String text, QuotationRules rules) {
    this.text = text;
    this.sentences = rules.sentences();
    this.vocabulary = rules.vocabulary();
    this.tagger = new Tagger(rules);
  }

  /**
   * The tokens of a sentence.
   *
   * @param marks by where their outer spans begin
   */
  List<Token> tokens(Span sentence, Map<Integer, Marked> marks) {
    List<Token> tokens = new ArrayList<>();
    int i = sentence.start();
    while (i < sentence.end()) {
      Marked mark = marks.get(i);
      if (mark != null && (isWork(mark, tokens) || isNickname(mark, tokens))) {
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
        Tag tag =
            isMiddle(word, lower, end, tokens) || isJoint(word, end, tokens)
                ? Tag.NAME
                : tagger.tag(word, lower, tokens.isEmpty());
        if (isApostrophe(word.charAt(0)) && !tokens.isEmpty() && tokens.getLast().is(Tag.THAT)) {
          Token that = tokens.removeLast(); // "said that's late": it begins the clause
          tokens.add(new Token(that.span(), that.text(), that.lower(), Tag.PRON, null));
        }
        tokens.add(new Token(new Span(i, end), word, lower, tag, null));
        i = end;
      }
    }
    return tokens;
  }

  /** "Tom A Hall": an initial without a point, between names; an article, "A Norland baker". */
  private boolean isMiddle(String word, String lower, int end, List<Token> before) {
    if (word.length() > 1 || before.isEmpty() || !before.getLast().is(Tag.NAME)) {
      return false;
    }
    int next = end + 1;
    boolean between =
        Character.isUpperCase(word.charAt(0))
            && next < text.length()
            && text.charAt(end) == ' '
            && Character.isUpperCase(text.charAt(next));
    int after = between ? wordEnd(next, text.length()) + 1 : next;
    boolean article =
        vocabulary.is(WordClass.DETERMINER, lower)
            && after < text.length()
            && Character.isLowerCase(text.charAt(after));
    return between && !article && !vocabulary.is(WordClass.PRONOUN, lower);
  }

  /** "Hall & Reed", "Lorn Gas & Electric": a sign between the words of a firm's name. */
  private boolean isJoint(String word, int end, List<Token> before) {
    return word.equals("&")
        && !before.isEmpty()
        && before.getLast().is(Tag.NAME)
        && end + 1 < text.length()
        && Character.isUpperCase(text.charAt(end + 1));
  }

  /**
   * The title of a work: all its words capitals, after a noun or preposition that no cue is: ABC's
   * "This Week".
   */
  private boolean isWork(Marked mark, List<Token> before) {
    if (before.isEmpty()) {
      return isNamedAfter(mark) && isTitle(mark);
    }
    Token last = before.getLast();
    Token noun = last.is(Tag.COMMA) && before.size() > 1 ? before.get(before.size() - 2) : last;
    boolean named = vocabulary.is(WordClass.WORK, noun.lower());
    boolean apposed =
        last.is(Tag.WORD)
            && before.size() > 1
            && before.get(before.size() - 2).is(Tag.DET)
            && capitals(mark) > 1;
    if (!named && !apposed && !last.is(Tag.POSS, Tag.PREP) && !isNamedAfter(mark)) {
      return false;
    }
    return isTitle(mark);
  }

  /** Whether all its words but the small ones have capitals, and no sentence ends in it. */
  private boolean isTitle(Marked mark) {
    String[] title = mark.span().of(text).split("\\s+");
    for (String word : title) {
      boolean small =
          word.length() < 4 || vocabulary.is(WordClass.PREPOSITION, word.toLowerCase(Locale.ROOT));
      if (Character.isLowerCase(word.charAt(0)) && !small) {
        return false;
      }
    }
    boolean sentence =
        (title.length > 1 ? "!?" : ".!?").indexOf(text.charAt(mark.span().end() - 1)) >= 0;
    return title.length <= LONGEST_TITLE && Character.isUpperCase(title[0].charAt(0)) && !sentence;
  }

  private long capitals(Marked mark) {
    return Arrays.stream(mark.span().of(text).split("\\s+"))
        .filter(w -> Character.isUpperCase(w.charAt(0)))
        .count();
  }

  /** Whether what it is follows: a "Morning Tide" sketch, "Tide" actor Tom Hall. */
  private boolean isNamedAfter(Marked mark) {
    int start = mark.outer().end() + 1;
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (start >= end) {
      return false;
    }
    String next = text.substring(start, end);
    return mark.span().of(text).indexOf(' ') > 0 && vocabulary.is(WordClass.WORK, next)
        || vocabulary.is(WordClass.STAGE, next);
  }

  /** What somebody is called between his names: Samson 'Sam' Holt. */
  private boolean isNickname(Marked mark, List<Token> before) {
    int next = mark.outer().end() + 1;
    String words = mark.span().of(text);
    return !before.isEmpty()
        && before.getLast().is(Tag.NAME)
        && next < text.length()
        && text.charAt(next - 1) == ' '
        && Character.isUpperCase(text.charAt(next))
        && Character.isUpperCase(words.charAt(0))
        && Character.isLetter(words.charAt(words.length() - 1))
        && words.split("\\s").length <= 2;
  }

  private int tokenEnd(int start, int limit) {
    if (!isWord(text.charAt(start))) {
      boolean clitic =
          isApostrophe(text.charAt(start))
              && start > 0
              && (isWord(text.charAt(start - 1)) || isInitial(start - 2))
              && start + 1 < limit
              && Character.isLetter(text.charAt(start + 1));
      return clitic ? wordEnd(start + 1, limit) : start + 1;
    }
    int end = wordEnd(start, limit);
    boolean initialAtEnd = end + 1 == limit && end == start + 1;
    if (end < limit
        && text.charAt(end) == '.'
        && !initialAtEnd
        && abbreviates(text.substring(start, end))) {
      return end + 1;
    }
    return end;
  }

  /** Whether a capital with a point stands there: "the U.N.'s envoy". */
  private boolean isInitial(int at) {
    return at >= 0 && Character.isUpperCase(text.charAt(at)) && text.charAt(at + 1) == '.';
  }

  private boolean abbreviates(String word) {
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    int point = word.lastIndexOf('.');
    boolean points = point > 0 && !vocabulary.isDomain(word.substring(point + 1));
    String last = word.substring(word.lastIndexOf('-') + 1); // "R-Calif."
    return initial || points || sentences.isAbbreviation(last + ".");
  }

  private int wordEnd(int start, int limit) {
    int i = start;
    while (i < limit && (isWord(text.charAt(i)) || joins(i, limit))) {
      i++;
    }
    return i;
  }

  /**
   * Points inside numbers and abbreviations, hyphens, and apostrophes that no clitic follows:
   * o'clock, O'Brien.
   */
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
      case '.' ->
          digits
              || (Character.isLetter(text.charAt(i + 1))
                  && (i < 2 || !Character.isLetter(text.charAt(i - 2))))
              || isDomain(i, limit);
      default -> false;
    };
  }

  /** Whether a point stands before a domain of the Internet: "lornpost.com", "tarn.net.au". */
  private boolean isDomain(int point, int limit) {
    int end = point + 1;
    while (end < limit && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    boolean whole = end == limit || !isWord(text.charAt(end));
    return whole && vocabulary.isDomain(text.substring(point + 1, end));
  }

  private boolean isClitic(int apostrophe, int limit) {
    int end = apostrophe + 1;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return vocabulary.is(
        WordClass.CLITIC, text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT));
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  static boolean isWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c == '$'
        || c == '€'
        || c == '£'
        || c == '%'
        || c == '#'
        || c == '@'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
