package synoptic.claim.collate.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.claim.unit.Unit;
import synoptic.language.Language;
import synoptic.quotation.Quotation;
import synoptic.text.Fold;
import synoptic.text.Punctuation;
import synoptic.text.Span;
import synoptic.text.Words;

/**
 * What an article prints within quotation marks of the sentences that a unit is of, word by word.
 *
 * @param span these sentences, as far as they are within the marks
 * @param words the parts of words that hyphens join count as words
 */
record Said(Unit unit, Span span, List<Span> words) {
  /** {@code do-n't}, {@code it-'s}, {@code year-end}. */
  private static final Pattern PART =
      Pattern.compile("\\p{L}+(?=n['’]t$)|n['’]t$|['’]\\p{L}{1,2}$|[^-‐‑'’]+");

  /** What is written short, and what it stands for, the commonest first. */
  private static final Map<String, List<String>> SHORT =
      Language.ENGLISH.lists("quoted").lines("contracted").stream()
          .map(l -> List.of(l.split(" ")))
          .collect(Collectors.toMap(List::getFirst, l -> l.subList(1, l.size())));

  private static final Pattern STOP =
      Pattern.compile("[%s]?[.!?](?![.])".formatted(Punctuation.ENGLISH.doubles()));

  /** Null where the unit is not of words within quotation marks. */
  static @Nullable Said of(Unit unit) {
    Quotation quotation = unit.quotation();
    if (quotation == null
        || quotation.kind() == Quotation.Kind.INDIRECT
        || !quotation.span().overlaps(unit.span())) {
      return null;
    }
    Span whole =
        unit.article().passages().stream()
            .map(Passage::span)
            .filter(sentence -> sentence.overlaps(unit.span()))
            .reduce(unit.span(), Span::cover);
    Span span =
        new Span(
            Math.max(whole.start(), quotation.span().start()),
            Math.min(whole.end(), quotation.span().end()));
    return new Said(unit, span, parts(unit.article(), span));
  }

  /** The words of a part of an article, those that hyphens join one by one. */
  private static List<Span> parts(Article article, Span span) {
    List<Span> parts = new ArrayList<>();
    for (Span word : Words.in(article.text(), span)) {
      Matcher part = PART.matcher(article.text(word));
      while (part.find()) {
        parts.add(new Span(part.start(), part.end()).shift(word.start()));
      }
    }
    return parts;
  }

  List<String> keys() {
    return keys(unit.article(), words);
  }

  /** The words of a part of an article as they sound. */
  static List<String> keys(Article article, Span part) {
    return keys(article, parts(article, part));
  }

  /** In lower case and without points, what is written short in full. */
  private static List<String> keys(Article article, List<Span> words) {
    return words.stream()
        .map(w -> plain(article, w))
        .map(w -> SHORT.getOrDefault(w, List.of(w)).getFirst())
        .toList();
  }

  private static String plain(Article article, Span word) {
    return Fold.of(article.text(word)).replace('’', '\'').replace(".", "");
  }

  /** Whether a word is written short and may stand for another: "she's done", "she has done". */
  boolean mayMean(int word, String full) {
    return SHORT.getOrDefault(plain(unit.article(), words.get(word)), List.of()).contains(full);
  }

  String text() {
    return unit.article().text();
  }

  /** Whether full sentences are presented as the speaker's own. */
  boolean isDirect() {
    return unit.isDirect();
  }

  /** Whether it ends with a full stop, within the marks or right behind them. */
  boolean ends() {
    return words.getLast().end() < text().length()
        && STOP.matcher(text()).region(words.getLast().end(), text().length()).lookingAt();
  }
}
