package synoptic.quotation.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Role;
import synoptic.quotation.sentence.Inflection;
import synoptic.quotation.sentence.QuotationRules;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;
import synoptic.text.Span;

/**
 * The turns of an article printed as a conversation: lines that begin with a name and a colon, or
 * lines of question and answer.
 */
public final class Dialogue {
  /** A label of up to six words, with what a bracket adds. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}.'’&-]*(?:\\s(?:\\p{Lu}[\\p{L}.'’&-]*|\\p{IsLowercase}{1,3})){0,5})(?:\\s\\([^()]{1,30}\\))?\\s?:\\s+(?=[^\\s“\"‘'])");

  /** A line that asks and does nothing else. */
  private static final Pattern QUESTION = Pattern.compile("\\p{Lu}[^“”\"\\n]{5,240}\\?");

  /** Fewer lines are no conversation, but a list or a heading. */
  private static final int LEAST_LINES = 3;

  private final String text;
  private final Vocabulary words;
  private final Inflection inflection;
  private final List<Span> lines = new ArrayList<>();

  private Dialogue(String text, QuotationRules rules) {
    this.text = text;
    this.words = rules.vocabulary();
    this.inflection = rules.inflection();
  }

  /** The turns in order; none where the article is no conversation. */
  public static List<Turn> in(Article article, String text, QuotationRules rules) {
    var dialogue = new Dialogue(text, rules);
    for (Block block : article.blocks()) {
      if (block.role().isProse() || block.role() == Role.HEADING) {
        lines(text, block.span()).forEach(dialogue.lines::add);
      }
    }
    List<Turn> labelled = dialogue.labelled();
    return labelled.isEmpty() ? dialogue.interview() : labelled;
  }

  /** The lines of a block without white space around them. */
  static List<Span> lines(String text, Span block) {
    List<Span> lines = new ArrayList<>();
    int from = block.start();
    for (int i = block.start(); i <= block.end(); i++) {
      if (i == block.end() || text.charAt(i) == '\n') {
        Span line = new Span(from, i).trim(text);
        if (!line.isEmpty()) {
          lines.add(line);
        }
        from = i + 1;
      }
    }
    return lines;
  }

  private List<Turn> labelled() {
    List<Turn> turns = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    boolean speaks = false;
    for (Span line : lines) {
      Matcher label = LABEL.matcher(text).region(line.start(), line.end());
      if (label.lookingAt() && !isOrdinary(label.group(1))) {
        var name = new Span(label.start(1), label.end(1));
        var said = new Span(label.end(), line.end());
        seen.merge(key(name), 1, Integer::sum);
        speaks |= text.charAt(line.end() - 1) == '?' || isFirstPerson(said);
        turns.add(new Turn(line, said, name));
      }
    }
    turns.removeIf(t -> t.label() == null || seen.getOrDefault(key(t.label()), 0) < 2);
    long voices =
        turns.stream().map(t -> t.label() == null ? "" : key(t.label())).distinct().count();
    return speaks && voices > 1 && turns.size() >= LEAST_LINES ? turns : List.of();
  }

  /**
   * "MYTH: … FACT: …": one word that the article has in small letters too, and in no full name;
   * "Q:" is a label.
   */
  private boolean isOrdinary(String label) {
    String small = label.toLowerCase(Locale.ROOT);
    String name = label.charAt(0) + small.substring(1);
    return label.length() > 1
        && label.chars().allMatch(Character::isLetter)
        && Pattern.compile("(?<!\\p{L})" + small + "\\p{Ll}{0,2}(?!\\p{L})")
            .matcher(text)
            .results()
            .map(MatchResult::group)
            .anyMatch(w -> w.equals(small) || inflection.looksPlural(w))
        && !Pattern.compile(name + " \\p{Lu}|\\p{Lu}[\\p{L}.]* " + name + "(?!\\p{L})")
            .matcher(text)
            .find();
  }

  /** A label's last word: "MAYOR ODILE KARSTEN" is "KARSTEN" later on. */
  private String key(Span label) {
    String name = label.of(text).toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Lines that ask, and what stands between them: more than half of the answers say "I". */
  private List<Turn> interview() {
    int[] asked =
        IntStream.range(0, lines.size())
            .filter(i -> QUESTION.matcher(lines.get(i).of(text)).matches())
            .filter(i -> i + 1 < lines.size())
            .filter(i -> !QUESTION.matcher(lines.get(i + 1).of(text)).matches())
            .toArray();
    long personal = Arrays.stream(asked).filter(i -> isFirstPerson(lines.get(i + 1))).count();
    if (asked.length < LEAST_LINES || 2 * personal <= asked.length) {
      return List.of();
    }
    List<Turn> turns = new ArrayList<>();
    for (int k = 0; k < asked.length; k++) {
      turns.add(new Turn(lines.get(asked[k]), null, null));
      int end = k + 1 < asked.length ? asked[k + 1] : asked[k] + 2;
      for (int i = asked[k] + 1; i < end && !isMarked(lines.get(i)); i++) {
        turns.add(new Turn(lines.get(i), lines.get(i), null));
      }
    }
    return turns;
  }

  private boolean isMarked(Span line) {
    return line.of(text).chars().anyMatch(c -> "“”\"".indexOf(c) >= 0);
  }

  private boolean isFirstPerson(Span line) {
    return Arrays.stream(line.of(text).toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .anyMatch(w -> words.is(WordClass.FIRST_PERSON, w));
  }
}
