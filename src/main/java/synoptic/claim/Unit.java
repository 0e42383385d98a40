package synoptic.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Origin;
import synoptic.article.Passage;
import synoptic.quotation.Quotation;
import synoptic.story.Stems;
import synoptic.text.Intrusions;
import synoptic.text.Span;
import synoptic.text.Words;

/**
 * A passage that can be a witness: a sentence of the prose, the part of it that is a quotation, or
 * what remains of it beside one. Units of one article may overlap; witnesses of different claims do
 * not.
 *
 * @param quotation the quotation that makes up half of the passage or more; null for the reporter's
 *     own words
 */
record Unit(Article article, Span span, @Nullable Quotation quotation) {
  /** Words that a part of a sentence needs to be compared on its own; two say nothing. */
  private static final int LEAST_WORDS = 4;

  /** Words that a whole quotation needs: it is compared as it was said. */
  private static final int LEAST_SAID = 3;

  /** What stands under an embedded post: {@code Ada Quill (@quill) December 16, 2018}. */
  private static final Pattern SIGNATURE =
      Pattern.compile("\\(@\\w{1,15}\\) \\p{Lu}\\p{L}+ \\d{1,2}, \\d{4}");

  /** Words of meaning that a reporter's sentence needs. */
  private static final int LEAST_TELLING = 3;

  /** After a name, up to the next comma or stop. */
  private static final Pattern APPOSED =
      Pattern.compile(",\\s(?:the|an?)\\s[^,.;:!?\"“”\n]{1,120}");

  /** An auxiliary without a subject: {@code …, and have aired their disappointment}. */
  private static final Pattern SECOND_PREDICATE =
      Pattern.compile(
          ",\\s(?:and|but)\\s(?:ha(?:ve|s|d)|is|are|was|were|will|would|can|could|may|might|must|should|do|does|did)\\s");

  /**
   * Words that such a first clause needs: shorter ones are mostly a subordinate clause. Looked at,
   * not trained.
   */
  private static final int CLAUSE_WORDS = 7;

  private static final Pattern ELLIPSIS = Pattern.compile("(?:…|\\.\\.\\.?)$");

  String text() {
    return article.text(span);
  }

  String id() {
    return article.id();
  }

  boolean overlaps(Unit other) {
    return id().equals(other.id()) && span.overlaps(other.span);
  }

  /**
   * The units of an article in the order of their spans; its quotations are those of {@code
   * quotations} that are its own.
   */
  static List<Unit> of(Article article, List<Quotation> quotations) {
    List<Quotation> own =
        quotations.stream().filter(q -> q.article().equals(article.id())).toList();
    var spans = new TreeSet<Span>();
    List<Span> intrusions = Intrusions.in(article.text());
    for (Span sentence : sentences(article, own)) {
      if (!isAttributed(article, sentence, own)) {
        spans.add(Edges.balanced(article.text(), sentence));
      }
      parts(article, sentence, own)
          .forEach(part -> spans.add(Edges.balanced(article.text(), part)));
    }
    spans.addAll(firstClauses(article, spans));
    return spans.stream()
        .filter(span -> !span.isEmpty() && intrusions.stream().noneMatch(span::overlaps))
        .map(span -> new Unit(article, span, quotation(span, own)))
        .filter(Unit::tells)
        .toList();
  }

  /**
   * Whether it says enough for two articles to mean the same: not "But wait, there's more", nor
   * "Update at 1:55 p.m. ET".
   */
  private boolean tells() {
    return quotation != null
        || !SIGNATURE.matcher(text()).find()
            && Words.in(article.text(), span).stream()
                    .map(w -> w.of(article.text()))
                    .filter(Unit::tells)
                    .count()
                >= LEAST_TELLING;
  }

  private static boolean tells(String word) {
    return word.length() > 2
        && Character.isLetter(word.charAt(0))
        && !Stems.isSlight(word.replaceFirst("['’].*", ""));
  }

  /**
   * What a part states first where it goes on to a second predicate of the same subject: one outlet
   * prints together what another prints alone.
   */
  private static List<Span> firstClauses(Article article, Collection<Span> parts) {
    List<Span> clauses = new ArrayList<>();
    for (Span part : parts) {
      Matcher second = SECOND_PREDICATE.matcher(article.text()).region(part.start(), part.end());
      if (second.find()) {
        var first = new Span(part.start(), second.start());
        add(clauses, article, first, CLAUSE_WORDS);
      }
    }
    return clauses;
  }

  /**
   * The sentences of the prose without credits at their ends; one that an ellipsis cuts inside a
   * quotation is whole.
   */
  private static List<Span> sentences(Article article, List<Quotation> quotations) {
    List<Span> sentences = new ArrayList<>();
    for (Passage passage : article.passages()) {
      if (passage.role().isProse()) {
        Span sentence = withoutCredit(article, passage.span());
        Span before = sentences.isEmpty() ? null : sentences.getLast();
        if (before != null
            && ELLIPSIS.matcher(before.of(article.text())).find()
            && isOne(before, sentence, quotations)) {
          sentences.set(sentences.size() - 1, before.cover(sentence));
        } else if (!sentence.isEmpty()) {
          sentences.add(sentence);
        }
      }
    }
    return sentences;
  }

  private static boolean isOne(Span before, Span after, List<Quotation> quotations) {
    return quotations.stream()
        .map(Quotation::span)
        .anyMatch(q -> q.contains(before.end() - 1) && q.contains(after.start()));
  }

  /**
   * {@code …, UNN reports with reference to Financial Times.} says who says it, not what is said.
   */
  private static Span withoutCredit(Article article, Span sentence) {
    Span kept = sentence;
    for (Origin origin : article.metadata().origins()) {
      Span credit = origin.credit();
      if (credit != null
          && credit.overlaps(kept)
          && kept.end() - credit.end() <= 2
          && credit.start() > kept.start()) {
        kept = tidy(article, new Span(kept.start(), credit.start()));
      }
    }
    return kept;
  }

  /** From the first word to the last, with the stop after it and the bracket that it closes. */
  private static Span tidy(Article article, Span part) {
    List<Span> words = Words.in(article.text(), part);
    if (words.isEmpty()) {
      return new Span(part.start(), part.start());
    }
    int end = words.getLast().end();
    while (end < part.end() && ".!?…".indexOf(article.text().charAt(end)) >= 0) {
      end++;
    }
    var tidy = new Span(words.getFirst().start(), end);
    boolean closes =
        end < part.end() && Edges.isOpen(tidy.of(article.text()), article.text().charAt(end));
    return closes ? new Span(tidy.start(), end + 1) : tidy;
  }

  /** Whether a sentence is a direct quotation and nothing beside it but who said it. */
  private static boolean isAttributed(Article article, Span sentence, List<Quotation> quotations) {
    return quotations.stream()
            .anyMatch(q -> q.kind() == Quotation.Kind.DIRECT && sentence.contains(q.span()))
        && freeWords(article, sentence, quotations) < LEAST_WORDS;
  }

  /**
   * How many words of a part are neither a direct quotation nor its speaker, his role or the cue.
   */
  private static long freeWords(Article article, Span part, List<Quotation> quotations) {
    List<Span> taken = new ArrayList<>();
    for (Quotation quotation : quotations) {
      if (quotation.kind() == Quotation.Kind.DIRECT) {
        taken.add(quotation.span());
        Span mention = quotation.attribution().mention();
        Stream.of(
                mention,
                quotation.cue() == null ? null : quotation.cue().span(),
                apposition(article, mention))
            .filter(Objects::nonNull)
            .forEach(taken::add);
      }
    }
    return Words.in(article.text(), part).stream()
        .filter(w -> taken.stream().noneMatch(t -> t.overlaps(w)))
        .count();
  }

  /**
   * What the speaker is, where it follows his name: {@code said Ada Quill, the harbour master of
   * the city}.
   */
  private static @Nullable Span apposition(Article article, @Nullable Span mention) {
    if (mention == null) {
      return null;
    }
    Matcher apposed =
        APPOSED.matcher(article.text()).region(mention.end(), article.text().length());
    return apposed.lookingAt() ? new Span(apposed.start(), apposed.end()) : null;
  }

  private static List<Span> parts(Article article, Span sentence, List<Quotation> quotations) {
    List<Span> parts = new ArrayList<>();
    int free = sentence.start();
    for (Quotation quotation : quotations) {
      Span said = content(quotation);
      if (said.overlaps(sentence)) {
        var part =
            new Span(
                Math.max(said.start(), sentence.start()), Math.min(said.end(), sentence.end()));
        add(
            parts,
            article,
            part,
            quotation.kind() == Quotation.Kind.DIRECT && part.contains(said)
                ? LEAST_SAID
                : LEAST_WORDS);
        if (quotation.kind() == Quotation.Kind.DIRECT) {
          addFree(parts, article, new Span(free, Math.max(free, part.start())), quotations);
          free = Math.max(free, part.end());
        }
      }
    }
    if (free > sentence.start()) {
      addFree(parts, article, new Span(free, Math.max(free, sentence.end())), quotations);
    }
    return parts;
  }

  /** The reported clause where the words themselves are a fragment. */
  private static Span content(Quotation quotation) {
    Span clause = quotation.clause();
    return quotation.kind() == Quotation.Kind.PARTIAL && clause != null ? clause : quotation.span();
  }

  /** What stands beside a direct quotation, unless it only says whose it is. */
  private static void addFree(
      List<Span> parts, Article article, Span part, List<Quotation> quotations) {
    if (freeWords(article, part, quotations) >= LEAST_WORDS) {
      parts.add(tidy(article, part));
    }
  }

  private static void add(List<Span> parts, Article article, Span part, int least) {
    if (Words.in(article.text(), part).size() >= least) {
      parts.add(tidy(article, part));
    }
  }

  private static @Nullable Quotation quotation(Span span, List<Quotation> quotations) {
    return quotations.stream()
        .filter(q -> 2 * content(q).overlap(span) >= span.length())
        .max(
            Comparator.comparingDouble((Quotation q) -> content(q).jaccard(span))
                .thenComparing(q -> q.kind().ordinal() * -1))
        .orElse(null);
  }
}
