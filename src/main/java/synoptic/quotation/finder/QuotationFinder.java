package synoptic.quotation.finder;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Role;
import synoptic.language.Language;
import synoptic.quotation.ArticleQuotations;
import synoptic.quotation.Attribution;
import synoptic.quotation.Cue;
import synoptic.quotation.Extent;
import synoptic.quotation.Quotation;
import synoptic.quotation.Quotation.Kind;
import synoptic.quotation.cue.CueFinder;
import synoptic.quotation.cue.DashAttribution;
import synoptic.quotation.cue.Unresolved;
import synoptic.quotation.german.GermanQuotations;
import synoptic.quotation.marks.MarkedQuotations;
import synoptic.quotation.name.NameForms;
import synoptic.quotation.name.Names;
import synoptic.quotation.phrase.FiniteVerbs;
import synoptic.quotation.sentence.Marked;
import synoptic.quotation.sentence.QuotationMarks;
import synoptic.quotation.sentence.QuotationRules;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.SentenceSplitter;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.speaker.Conversation;
import synoptic.quotation.speaker.Dialogue;
import synoptic.quotation.speaker.SignedPosts;
import synoptic.quotation.speaker.SpeakerResolver;
import synoptic.quotation.speaker.Turn;
import synoptic.text.Span;
import synoptic.text.Words;

/**
 * Finds the quotations of an article: marks first, then the cues of each sentence, then who is
 * meant.
 */
public final class QuotationFinder implements ArticleQuotations {
  private final QuotationRules rules;
  private final ArticleQuotations german = new GermanQuotations();
  private final ArticleQuotations marks = new MarkedQuotations();

  public QuotationFinder() {
    this(QuotationRules.ENGLISH);
  }

  public QuotationFinder(QuotationRules rules) {
    this.rules = requireNonNull(rules);
  }

  /**
   * The quotations in the order of their spans, weak attributions among them, by the grammar of the
   * article's language; where there is none, by its marks alone.
   */
  @Override
  public List<Quotation> find(Article article) {
    Language language = article.language();
    return !language.hasGrammar()
        ? marks.find(article)
        : language.equals(Language.GERMAN) ? german.find(article) : findEnglish(article);
  }

  private List<Quotation> findEnglish(Article article) {
    String text = article.textOfItsOwn();
    List<Turn> turns = Dialogue.in(article, text, rules);
    var posts = SignedPosts.in(article);
    List<List<Sentence>> blocks =
        article.blocks().stream()
            .filter(b -> b.role().isProse() && !posts.has(b))
            .flatMap(b -> Conversation.without(turns, b, text).stream())
            .map(b -> sentences(text, b))
            .toList();
    List<List<Sentence>> lines =
        turns.stream().map(t -> sentences(text, new Block(t.line(), Role.BODY))).toList();
    var names =
        new Names(
            Stream.of(blocks, lines).flatMap(List::stream).flatMap(List::stream).toList(), rules);
    var resolver = new SpeakerResolver(names, rules);
    blocks.forEach(b -> b.forEach(resolver::learn));
    var signatures = Signatures.in(article, names, rules.vocabulary());
    NavigableSet<Integer> headings = headings(article);
    List<Quotation> found = new ArrayList<>();
    List<Sentence> before = List.of();
    for (List<Sentence> block : blocks) {
      if (isApart(before, block, headings)) {
        resolver.breaksOff();
      }
      int first = found.size();
      boolean attributed = false;
      for (Sentence sentence : block) {
        boolean continues = attributed;
        List<Unresolved> unresolved =
            new CueFinder(sentence, rules)
                .find().stream()
                    .map(QuotationFinder::spoken)
                    .filter(
                        f -> !(continues && f.kind() == Kind.PARTIAL && !isSpeech(f) && isLong(f)))
                    .toList();
        resolver.enter(sentence, unresolved);
        Map<Unresolved, Attribution> sources = new IdentityHashMap<>();
        for (Unresolved f : bySource(unresolved)) {
          sources.put(f, resolver.resolve(f, isSpeech(f)));
        }
        for (Unresolved f : unresolved) {
          found.add(quotation(article.id(), f, requireNonNull(sources.get(f))));
        }
        boolean heads = block.size() == 1 && block != blocks.getLast();
        for (Unresolved f : new Floating(sentence, rules).find(unresolved, attributed, heads)) {
          Attribution signed = isWhole(f) ? signatures.of(f.span()) : null;
          found.add(
              quotation(
                  article.id(),
                  f,
                  signed == null ? unattributed(f, resolver, attributed) : signed));
        }
        attributed |= unresolved.stream().anyMatch(QuotationFinder::isSpeech);
      }
      SplitQuotations.link(found.subList(first, found.size()), block);
      SplitQuotations.carryOver(found, before, block);
      before = block;
    }
    found.addAll(
        new Conversation(turns, lines, rules.vocabulary())
            .quotations(
                article.id(), blocks.stream().flatMap(List::stream).toList(), names, resolver));
    found.addAll(posts.quotations(article, names));
    found.removeIf(q -> Words.in(article.text(), q.span()).isEmpty());
    found.sort(Comparator.comparing(Quotation::span));
    Nesting.link(found);
    Marked.addTo(found, blocks);
    return found;
  }

  /** Where the article's headings begin. */
  private static NavigableSet<Integer> headings(Article article) {
    return article.blocks().stream()
        .filter(b -> b.role() == Role.HEADING)
        .map(b -> b.span().start())
        .collect(toCollection(TreeSet::new));
  }

  /** Whether a heading stands between two paragraphs. */
  private static boolean isApart(
      List<Sentence> before, List<Sentence> block, NavigableSet<Integer> headings) {
    return !before.isEmpty()
        && !block.isEmpty()
        && !headings.subSet(start(before), start(block)).isEmpty();
  }

  private static int start(List<Sentence> block) {
    return block.getFirst().get(0).start();
  }

  private Attribution unattributed(Unresolved f, SpeakerResolver resolver, boolean attributed) {
    Sentence sentence = f.sentence();
    Range speaker = f.speaker();
    return speaker != null
        ? resolver.resolve(sentence, speaker, true)
        : isNamed(f)
            ? new Attribution.NotStated()
            : resolver.continued(attributed, f.kind() == Kind.DIRECT, isWhole(f) ? null : sentence);
  }

  /**
   * In the order in which their sources are named, since a pronoun means whom stands before it; but
   * not whom its own words name: "Hall had left, he said".
   */
  private static List<Unresolved> bySource(List<Unresolved> unresolved) {
    return unresolved.stream().sorted(Comparator.comparing(QuotationFinder::sourceAt)).toList();
  }

  private static int sourceAt(Unresolved f) {
    Range speaker = f.speaker();
    if (speaker == null) {
      return Integer.MAX_VALUE;
    }
    int at = f.sentence().get(speaker.from()).start();
    return f.sentence().is(speaker.from(), Tag.PRON) ? Math.min(at, f.content().start()) : at;
  }

  private List<Sentence> sentences(String text, Block block) {
    var dash = new DashAttribution(text, rules);
    List<Marked> marks = QuotationMarks.in(text, block.span(), rules, dash, dash::speechFollows);
    return new SentenceSplitter(text, rules)
        .sentences(block.span(), marks.isEmpty() ? dash.in(block.span()) : marks);
  }

  /** "An inquiry into “…” is open", "a matter of the “…” kind": words that only name something. */
  private boolean isNamed(Unresolved f) {
    Sentence s = f.sentence();
    int quote = 0;
    while (s.get(quote).start() < f.span().start() && s.get(quote).end() < f.span().end()) {
      quote++;
    }
    boolean told = f.kind() == Kind.PARTIAL && s.is(quote - 1, Tag.PREP, Tag.DET);
    return told
        && (s.is(quote + 1, Tag.WORD) || !new FiniteVerbs(s, rules.vocabulary()).in(0, quote));
  }

  /** Whether marked words are all of their sentence. */
  private static boolean isWhole(Unresolved f) {
    return f.sentence().is(0, Tag.QUOTE) && f.kind() == Kind.DIRECT;
  }

  /**
   * A sentence in quotation marks after a colon is said, whatever the verb: {@code He rejected
   * this: "…"}.
   */
  private static Unresolved spoken(Unresolved f) {
    Cue cue = f.cue();
    if (cue == null || cue.force() != Cue.Force.WEAK || f.kind() != Kind.DIRECT) {
      return f;
    }
    Sentence s = f.sentence();
    for (int i = 1; i < s.size(); i++) {
      Marked quote = s.get(i).quote();
      if (quote != null && quote.span().equals(f.span()) && s.is(i - 1, Tag.COLON)) {
        return new Unresolved(
            f.span(),
            f.kind(),
            f.clause(),
            new Cue(cue.span(), Cue.Force.SPEECH),
            f.speaker(),
            f.via(),
            s);
      }
    }
    return f;
  }

  static boolean isSpeech(Unresolved f) {
    Cue cue = f.cue();
    return cue != null && (cue.force() == Cue.Force.SPEECH || cue.force() == Cue.Force.HALF);
  }

  private static boolean isLong(Unresolved f) {
    return f.sentence().tokens().stream()
        .anyMatch(
            t -> t.quote() != null && t.quote().span().equals(f.span()) && Floating.isLong(t));
  }

  private static Quotation quotation(String article, Unresolved f, Attribution attribution) {
    String id = article + "#q" + f.span().start() + "-" + f.span().end();
    String via = isOwn(f.via(), attribution) ? null : f.via();
    return new Quotation(
            id, new Extent(article, f.span(), null, clause(f)), f.kind(), attribution, f.cue())
        .through(via);
  }

  /** Whether words are told as come through their own speaker: "Hall said he called it a “win”". */
  private static boolean isOwn(@Nullable String via, Attribution attribution) {
    return via != null
        && attribution instanceof Attribution.Named named
        && NameForms.lastWord(via).equals(NameForms.lastWord(named.speaker().name()));
  }

  private static @Nullable Span clause(Unresolved f) {
    Span clause = f.clause();
    return clause == null || clause.contains(f.span()) ? clause : clause.cover(f.span());
  }
}
