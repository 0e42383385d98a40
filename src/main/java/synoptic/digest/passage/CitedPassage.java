package synoptic.digest.passage;

import static java.util.Objects.requireNonNull;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.text.Selector;
import synoptic.text.Span;
import synoptic.text.Words;

/** A passage as a page shows it: whose it is, its words, and where they stand. */
public record CitedPassage(Source source, Selector selector) {
  /** Words that tell one text from another. */
  private static final int OPENING = 5;

  /** Words that name a claim. */
  private static final int HEAD = 12;

  /** A dash and the one word after it, where a head ends. */
  private static final Pattern DANGLING = Pattern.compile("\\s*[—–]\\s*\\S+$");

  public CitedPassage {
    requireNonNull(source);
    requireNonNull(selector);
  }

  /** The passage, character for character. */
  public String text() {
    return selector.exact();
  }

  public int start() {
    return selector.position().start();
  }

  public int end() {
    return selector.position().end();
  }

  /** Whether both are of the same article and have words in common. */
  public boolean overlaps(CitedPassage other) {
    return source.equals(other.source) && selector.position().overlaps(other.selector.position());
  }

  /** Whether it has all of the words of another. */
  public boolean holds(CitedPassage other) {
    return source.equals(other.source) && selector.position().contains(other.selector.position());
  }

  /** Its first words, a few. */
  public CitedPassage opening() {
    return opening(Words.first(text(), new Span(0, text().length()), OPENING));
  }

  /** Its first words, a line of them; without the one word behind a dash, where they end so. */
  public CitedPassage head() {
    Span head = Words.first(text(), new Span(0, text().length()), HEAD);
    Matcher dangling = DANGLING.matcher(head.of(text()));
    boolean cut = head.end() < text().length() && dangling.find() && dangling.start() > 0;
    return opening(cut ? new Span(head.start(), head.start() + dangling.start()) : head);
  }

  /** A part of it, by its place in the passage's text. */
  public CitedPassage part(Span words) {
    var selector = new Selector(words.of(text()), "", "", words.shift(start()));
    return new CitedPassage(source, selector);
  }

  private CitedPassage opening(Span words) {
    return new CitedPassage(
        source, new Selector(words.of(text()), selector.prefix(), "", words.shift(start())));
  }

  /** Its first words, so many UTF-16 units at most; itself where it is no longer. */
  CitedPassage first(int length) {
    String words = Headline.cut(text(), length);
    return words.length() == text().length()
        ? this
        : new CitedPassage(
            source,
            new Selector(
                words, selector.prefix(), "", new Span(start(), start() + words.length())));
  }

  /** The anchor of its place in the article's page. */
  public String anchor() {
    return "t" + start() + "-" + end();
  }

  /** The link to its place in the article's page, from the site's root. */
  public String href() {
    return source.page() + "#" + anchor();
  }

  /** The link to its place in the original; null where the article has no URL. */
  public @Nullable String original() {
    return source.url() == null ? null : TextFragment.link(source.url(), text());
  }
}
