package synoptic.format.label;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import synoptic.article.Block;
import synoptic.article.Role;
import synoptic.language.Language;
import synoptic.text.Span;
import synoptic.text.WordLists;

/**
 * What a publisher says of itself or of an author, beside an article. It is no news: nobody said it
 * of the event, and two articles that have it agree on nothing. Of another publisher than the
 * outlet it is evidence of a credit.
 */
final class SelfDescriptions {
  private static final List<WordLists> FORMS =
      Stream.of("en", "de", "fr", "es")
          .map(language -> Language.lists(language, "format-patterns"))
          .toList();
  private static final Pattern NAME =
      Pattern.compile(
          "(?<before>%s?)(?<name>\\p{Lu}[\\p{L}\\p{N}&.-]*+(?: (?:%s ){0,2}\\p{Lu}[\\p{L}\\p{N}&.-]*+){0,6}+)"
              .formatted(
                  any("before a publisher's name"), any("small words of a publisher's name")));
  private static final Pattern OF_ANY = Pattern.compile(any("self-description"));
  private static final Pattern OF_KNOWN = Pattern.compile(any("self-description of the outlet"));
  private static final Pattern OF_AUTHOR =
      Pattern.compile(
          FORMS.getFirst().lines("description of an author").stream()
              .collect(Collectors.joining("|", "(?:", ")")));
  private static final Pattern BY_US = inAnyCase("self-description by us");
  private static final Pattern HEAD = inAnyCase("self-description head");

  /** Paragraphs from the end that are looked at; lives of authors and offers stand there too. */
  private static final int LAST = 5;

  /** Units; a paragraph that does no more than describe a publisher has less. */
  private static final int LONGEST = 900;

  private final String text;
  private final List<Block> blocks;
  private final Statements statements;
  private boolean isUnderHead;

  private SelfDescriptions(String text, List<Block> blocks, Statements statements) {
    this.text = text;
    this.blocks = blocks;
    this.statements = statements;
  }

  private static String any(String section) {
    return FORMS.stream()
        .flatMap(lists -> lists.lines(section).stream())
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static Pattern inAnyCase(String section) {
    return Pattern.compile(any(section), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Gives the blocks that describe a publisher their role, and states whom they credit. */
  static void mark(String text, List<Block> blocks, Statements statements) {
    var search = new SelfDescriptions(text, blocks, statements);
    List<Integer> prose =
        IntStream.range(0, blocks.size())
            .filter(i -> blocks.get(i).role() == Role.BODY)
            .boxed()
            .toList();
    prose.stream().limit(1).forEach(search::lookForAuthor);
    prose.stream().skip(Math.max(1, prose.size() - LAST)).forEach(search::lookForAuthor);
    int first = Math.max((prose.size() + 1) / 2, prose.size() - LAST);
    if (first < prose.size()) {
      IntStream.range(prose.get(first - 1) + 1, blocks.size()).forEach(search::look);
      search.splitLast();
    }
  }

  private void look(int at) {
    Block block = blocks.get(at);
    String words = block.span().of(text);
    if (block.role() == Role.HEADING) {
      isUnderHead = HEAD.matcher(words).matches() || isOfKnown(words);
    } else if (block.role() == Role.BODY
        && words.length() <= LONGEST
        && (isUnderHead || BY_US.matcher(words).lookingAt() || isByName(block.span()))) {
      blocks.set(at, new Block(block.span(), Role.SELF_DESCRIPTION));
    }
  }

  /** Of somebody who occurs nowhere else in the article: a profile is of whom it tells. */
  private void lookForAuthor(int at) {
    Block block = blocks.get(at);
    String words = block.span().of(text);
    Matcher name = NAME.matcher(words);
    if (words.length() <= LONGEST
        && name.lookingAt()
        && describes(OF_AUTHOR, words, name.end())
        && !isNamedBeside(
            name.group().substring(name.group().lastIndexOf(' ') + 1), block.span())) {
      blocks.set(at, new Block(block.span(), Role.SELF_DESCRIPTION));
    }
  }

  /** Cuts from the last paragraph the last sentences in which the outlet describes itself. */
  private void splitLast() {
    int at = blocks.size() - 1;
    while (at >= 0 && blocks.get(at).role() != Role.BODY) {
      at--;
    }
    if (at < 0) {
      return;
    }
    Span whole = blocks.get(at).span();
    List<Span> sentences = Language.ENGLISH.sentences().in(text, whole);
    int from = sentences.size();
    while (from > 1 && isOfOutlet(sentences.get(from - 1).of(text))) {
      from--;
    }
    if (from < sentences.size()) {
      int start = sentences.get(from).start();
      blocks.set(at, new Block(new Span(whole.start(), start).trim(text), Role.BODY));
      blocks.add(at + 1, new Block(new Span(start, whole.end()), Role.SELF_DESCRIPTION));
    }
  }

  /** Whether a sentence says what kind of publisher the outlet is. */
  private boolean isOfOutlet(String sentence) {
    Matcher name = NAME.matcher(sentence);
    return BY_US.matcher(sentence).lookingAt()
        || name.lookingAt() && isKnown(name) && describes(OF_ANY, sentence, name.end());
  }

  /** Whether a heading is {@code About} and the outlet's name. */
  private boolean isOfKnown(String heading) {
    Matcher name = NAME.matcher(heading);
    return name.matches() && name.start("name") > 0 && isKnown(name);
  }

  /** With its article or without: Le Monde, the Courier. */
  private boolean isKnown(Matcher name) {
    return statements.names(name.group("name")) || statements.names(name.group());
  }

  private boolean isByName(Span span) {
    String words = span.of(text);
    Matcher name = NAME.matcher(words);
    if (!name.lookingAt()) {
      return false;
    }
    String publisher = name.group("name");
    boolean isKnown = isKnown(name);
    boolean isKind = describes(OF_ANY, words, name.end());
    if (isKnown) {
      return isKind || describes(OF_KNOWN, words, name.end());
    }
    boolean isOne = isKind && !isNamedBeside(publisher, span);
    if (isOne) {
      statements.origin(
          publisher, new Span(name.start("name"), name.end("name")).shift(span.start()));
    }
    return isOne;
  }

  private static boolean describes(Pattern form, String words, int from) {
    return form.matcher(words).region(from, words.length()).lookingAt();
  }

  /**
   * Whether the article tells of a publisher or person: then its last paragraph may explain who
   * that is.
   */
  private boolean isNamedBeside(String publisher, Span span) {
    return blocks.stream()
        .filter(b -> b.role().isProse() && !b.span().equals(span))
        .anyMatch(b -> b.span().of(text).contains(publisher));
  }
}
