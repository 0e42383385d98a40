package synoptic.claim.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Origin;
import synoptic.article.Passage;
import synoptic.language.Language;
import synoptic.quotation.Quotation;
import synoptic.story.word.Stems;
import synoptic.text.Span;
import synoptic.text.WordLists;
import synoptic.text.Words;

/** Finds the units of one article. */
public final class Segmenter {
  /** Words that a part of a sentence needs to be compared on its own; two say nothing. */
  private static final int LEAST_WORDS = 4;

  /** Words that a whole quotation needs: it is compared as it was said. */
  private static final int LEAST_SAID = 3;

  /** What stands under an embedded post: {@code Ada Quill (@quill) December 16, 2018}. */
  public static final Pattern SIGNATURE =
      Pattern.compile("\\(@\\w+\\) \\p{Lu}\\p{L}+ \\d{1,2}, \\d{4}");

  /** Nothing but that. */
  private static final Pattern SIGNED =
      Pattern.compile("[—–-]?\\s?[^.!?\n]{2,60}" + SIGNATURE.pattern() + "\\W*");

  private static final WordLists PATTERNS = Language.ENGLISH.lists("claim-patterns");

  private static final Pattern FURNITURE = PATTERNS.anyOf("furniture");

  private static final Pattern UNANSWERED = PATTERNS.anyOf("unanswered");

  /** Words of meaning that a reporter's sentence needs. */
  private static final int LEAST_TELLING = 3;

  private static final WordLists LISTS = Language.ENGLISH.lists("clauses");

  /**
   * Where a second statement begins: an auxiliary without a subject ({@code …, and have aired their
   * disappointment}), a subject of its own, or a relative.
   */
  private static final Pattern SECOND =
      Pattern.compile(
          ",\\s(?:"
              + any("joining")
              + ")\\s(?:"
              + any("second-predicate")
              + ")\\s|,?\\s(?:"
              + any("joining")
              + ")\\s(?<own>(?i:"
              + any("subject")
              + "))\\s|,\\s(?:"
              + any("relative")
              + ")\\s");

  /**
   * Words that such a first clause needs: shorter ones are mostly a subordinate clause. Looked at,
   * not trained.
   */
  private static final int CLAUSE_WORDS = 7;

  /** A place in capitals and its country, a dash, and a sentence: {@code LORN, Brack - The}. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?<!\\S)\\p{Lu}{3}[\\p{Lu}"
              + " .'’]{0,25},(?:\\s\\p{Lu}[\\p{L}.]+){1,3}\\s[-–—]{1,2}\\s(?=\\p{Lu})");

  private static final Pattern CLITIC = Pattern.compile("['’].*");

  private static final Pattern ELLIPSIS = Pattern.compile("(?:…|\\.\\.\\.?)$");

  private final Article article;
  private final List<Quotation> quotations;
  private final Speech speech;

  private Segmenter(Article article, List<Quotation> quotations) {
    this.article = article;
    this.quotations = quotations;
    this.speech = new Speech(article, quotations);
  }

  /**
   * The units of an article in the order of their spans; its quotations are those of {@code
   * quotations} that are its own.
   */
  public static List<Unit> of(Article article, List<Quotation> quotations) {
    List<Quotation> own =
        quotations.stream().filter(q -> q.article().equals(article.id())).toList();
    return new Segmenter(article, own).units();
  }

  private List<Unit> units() {
    var spans = new TreeSet<Span>();
    List<Span> intrusions = article.intrusions();
    for (Span sentence : sentences()) {
      if (FURNITURE.matcher(article.text(sentence)).lookingAt()) {
        continue;
      }
      if (!speech.holdsQuotation(sentence) || speech.freeWords(sentence) >= LEAST_WORDS) {
        spans.add(Edges.balanced(article.text(), sentence));
      }
      parts(sentence).forEach(part -> spans.add(Edges.balanced(article.text(), part)));
    }
    spans.addAll(clauses(List.copyOf(spans)));
    Language language = article.language();
    return spans.stream()
        .filter(span -> !span.isEmpty() && intrusions.stream().noneMatch(span::overlaps))
        .map(span -> new Unit(article, span, quotation(span), language))
        .filter(Segmenter::tells)
        .toList();
  }

  /**
   * Whether it says enough for two articles to mean the same: not "But wait, there's more", nor
   * "Update at 1:55 p.m. ET". What a page says to its readers, and that an outlet got no answer, is
   * no fact of two.
   */
  private static boolean tells(Unit unit) {
    String text = unit.text();
    return !FURNITURE.matcher(text).lookingAt()
        && !UNANSWERED.matcher(text).find()
        && (unit.quotation() != null && !SIGNED.matcher(text).matches() || isStatement(unit));
  }

  private static boolean isStatement(Unit unit) {
    return !SIGNATURE.matcher(unit.text()).find()
        && unit.words().stream().map(unit::text).filter(Segmenter::isTelling).count()
            >= LEAST_TELLING;
  }

  private static boolean isTelling(String word) {
    return word.length() > 2
        && Character.isLetter(word.charAt(0))
        && !Stems.isSlight(CLITIC.matcher(word).replaceFirst(""));
  }

  /**
   * What a part states first where it goes on to a second statement, and the second where it has a
   * subject of its own: one outlet prints together what another prints alone.
   */
  private List<Span> clauses(Collection<Span> parts) {
    List<Span> clauses = new ArrayList<>();
    for (Span part : parts) {
      Matcher second = SECOND.matcher(article.text()).region(part.start(), part.end());
      if (second.find()) {
        add(clauses, new Span(part.start(), second.start()), CLAUSE_WORDS);
        if (second.group("own") != null) {
          add(clauses, new Span(second.start("own"), part.end()), CLAUSE_WORDS);
        }
      }
    }
    return clauses;
  }

  private static String any(String section) {
    return String.join("|", new TreeSet<>(LISTS.words(section)));
  }

  /**
   * The sentences of the prose without credits at their ends; one that an ellipsis cuts inside a
   * quotation is whole.
   */
  private List<Span> sentences() {
    List<Span> sentences = new ArrayList<>();
    for (Passage passage : article.passages()) {
      if (passage.role().isProse()) {
        Span sentence = withoutCredit(fromDateline(passage.span()));
        Span before = sentences.isEmpty() ? null : sentences.getLast();
        if (before != null
            && ELLIPSIS.matcher(before.of(article.text())).find()
            && isOne(before, sentence)) {
          sentences.set(sentences.size() - 1, before.cover(sentence));
        } else if (!sentence.isEmpty()) {
          sentences.add(sentence);
        }
      }
    }
    return sentences;
  }

  private boolean isOne(Span before, Span after) {
    return quotations.stream()
        .map(Quotation::span)
        .anyMatch(q -> q.contains(before.end() - 1) && q.contains(after.start()));
  }

  /** A report begins with its dateline: a caption without a stop may stand before it. */
  private Span fromDateline(Span sentence) {
    Matcher dateline = DATELINE.matcher(article.text()).region(sentence.start(), sentence.end());
    return dateline.find() && dateline.start() > sentence.start()
        ? new Span(dateline.end(), sentence.end()).trim(article.text())
        : sentence;
  }

  /**
   * {@code …, UNN reports with reference to Financial Times.} says who says it, not what is said.
   */
  private Span withoutCredit(Span sentence) {
    Span kept = sentence;
    for (Origin origin : article.metadata().origins()) {
      Span credit = origin.credit();
      if (credit != null
          && credit.overlaps(kept)
          && kept.end() - credit.end() <= 2
          && credit.start() > kept.start()) {
        kept = tidy(new Span(kept.start(), credit.start()));
      }
    }
    return kept;
  }

  /** From the first word to the last, with the stop after it and the bracket that it closes. */
  private Span tidy(Span part) {
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

  private List<Span> parts(Span sentence) {
    List<Span> parts = new ArrayList<>();
    int free = sentence.start();
    for (Quotation quotation : quotations) {
      Span said = speech.content(quotation);
      if (said.overlaps(sentence) && !speech.isOpening(quotation)) {
        var part =
            new Span(
                Math.max(said.start(), sentence.start()), Math.min(said.end(), sentence.end()));
        add(
            parts,
            part,
            quotation.kind() == Quotation.Kind.DIRECT && part.contains(said)
                ? LEAST_SAID
                : LEAST_WORDS);
        if (quotation.kind() == Quotation.Kind.PARTIAL && sentence.contains(quotation.span())) {
          add(parts, quotation.span(), LEAST_SAID);
        }
        if (quotation.kind() == Quotation.Kind.DIRECT) {
          addFree(parts, new Span(free, Math.max(free, part.start())));
          free = Math.max(free, part.end());
        }
      }
    }
    if (free > sentence.start()) {
      addFree(parts, new Span(free, Math.max(free, sentence.end())));
    }
    return parts;
  }

  /** What stands beside a direct quotation, unless it says whose it is, where and when. */
  private void addFree(List<Span> parts, Span part) {
    if (speech.freeWords(part) >= LEAST_WORDS && !speech.isFrame(part)) {
      parts.add(tidy(part));
    }
  }

  private void add(List<Span> parts, Span part, int least) {
    if (Words.in(article.text(), part).size() >= least) {
      parts.add(tidy(part));
    }
  }

  /** The marked words of a clause alone. */
  private static boolean isFragment(Span span, Quotation quotation) {
    return quotation.kind() == Quotation.Kind.PARTIAL
        && quotation.span().contains(span)
        && span.isMostly(quotation.span());
  }

  private @Nullable Quotation quotation(Span span) {
    return quotations.stream()
        .filter(q -> span.isMostly(speech.content(q)) || isFragment(span, q))
        .max(
            Comparator.comparingDouble((Quotation q) -> speech.content(q).jaccard(span))
                .thenComparing(q -> q.kind().ordinal() * -1))
        .orElse(null);
  }
}
