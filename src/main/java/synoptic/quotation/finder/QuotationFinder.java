package synoptic.quotation.finder;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Role;
import synoptic.language.Language;
import synoptic.quotation.ArticleQuotations;
import synoptic.quotation.Attribution;
import synoptic.quotation.Cue;
import synoptic.quotation.Quotation;
import synoptic.quotation.Quotation.Kind;
import synoptic.quotation.cue.CueFinder;
import synoptic.quotation.cue.DashAttribution;
import synoptic.quotation.cue.Introduced;
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
import synoptic.quotation.sentence.Token;
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
  /**
   * Marked words alone in a paragraph are a label or a title up to this length, in UTF-16 units.
   */
  private static final int LONGEST_TERM = 12;

  /** Letters of a word that may be small in a heading: "in", "the", "from". */
  private static final int SHORT_WORD = 4;

  /** Words of a sub-heading in marks. */
  private static final int LONGEST_LABEL = 8;

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
    List<Turn> turns = Dialogue.in(article, text, rules.vocabulary());
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
    List<Quotation> found = new ArrayList<>();
    List<Sentence> before = List.of();
    for (List<Sentence> block : blocks) {
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
          sources.put(f, resolver.resolve(sentence, f.speaker(), isSpeech(f)));
        }
        for (Unresolved f : unresolved) {
          found.add(quotation(article.id(), f, requireNonNull(sources.get(f))));
        }
        boolean heads = block.size() == 1 && block != blocks.getLast();
        for (Unresolved f : floating(sentence, unresolved, attributed, heads)) {
          Range speaker = f.speaker();
          found.add(
              quotation(
                  article.id(),
                  f,
                  speaker != null
                      ? resolver.resolve(sentence, speaker, true)
                      : isNamed(f)
                          ? new Attribution.NotStated()
                          : resolver.continued(
                              attributed, f.kind() == Kind.DIRECT, isWhole(f) ? null : sentence)));
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

  /**
   * Marked words that no cue reaches: full sentences, and clauses that go on with what was
   * attributed before.
   *
   * @param heads whether the sentence stands alone before others
   */
  private List<Unresolved> floating(
      Sentence s, List<Unresolved> unresolved, boolean attributed, boolean heads) {
    List<Unresolved> floating = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      Marked quote = s.get(i).quote();
      if (quote == null || unresolved.stream().anyMatch(f -> f.span().overlaps(quote.span()))) {
        continue;
      }
      boolean whole = i == 0 && (i + 1 >= s.size() || s.is(i + 1, Tag.STOP, Tag.QUOTE));
      int length = quote.span().length();
      boolean introduced = s.is(i - 1, Tag.COLON) && !s.is(i + 1, Tag.WORD);
      Range signature = signature(s, i);
      if (whole
          && (isHeading(s.get(i).text()) || heads && s.size() == 1 && isLabel(s.get(i).text()))) {
        continue;
      }
      if (signature != null) {
        floating.add(new Unresolved(quote.span(), Kind.DIRECT, null, null, signature, null, s));
      } else if (whole && (attributed || length > LONGEST_TERM) || introduced) {
        boolean named = introduced && unresolved.stream().noneMatch(QuotationFinder::isSpeech);
        Range subject =
            !introduced
                ? null
                : named
                    ? new Introduced(s, rules).subject(i - 1)
                    : new Introduced(s, rules).beside(i - 1);
        floating.add(new Unresolved(quote.span(), Kind.DIRECT, null, null, subject, null, s));
      } else if (attributed && isLong(s.get(i)) && !s.is(i - 1, Tag.NAME)) {
        floating.add(new Unresolved(quote.span(), Kind.PARTIAL, null, null, null, null, s));
      }
    }
    return floating;
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

  /** Words that all begin with capitals, the short ones aside: a sub-heading in marks. */
  private static boolean isHeading(String quoted) {
    List<String> words =
        Stream.of(quoted.split("\\s+")).filter(w -> w.length() > SHORT_WORD).toList();
    return words.size() >= 2
        && words.stream().allMatch(w -> Character.isUpperCase(w.charAt(0)))
        && quoted.chars().anyMatch(Character::isLowerCase);
  }

  /** Few words, alone, that nothing ends: what the text after them has for a heading. */
  private static boolean isLabel(String quoted) {
    return Character.isLetterOrDigit(quoted.charAt(quoted.length() - 1))
        && quoted.split("\\s+").length <= LONGEST_LABEL;
  }

  /** "…" — Paul Ryan: a name after a dash that ends the paragraph. */
  private static @Nullable Range signature(Sentence s, int quote) {
    if (quote != 0 || !s.is(1, Tag.DASH) || !s.is(2, Tag.NAME) || s.size() > 12) {
      return null;
    }
    int end = s.runEnd(2, Tag.NAME);
    return s.is(end, Tag.POSS) ? null : new Range(2, end); // "— Norby's old rocket"
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

  private static boolean isSpeech(Unresolved f) {
    Cue cue = f.cue();
    return cue != null && cue.force() == Cue.Force.SPEECH;
  }

  private static boolean isLong(Unresolved f) {
    return f.sentence().tokens().stream()
        .anyMatch(t -> t.quote() != null && t.quote().span().equals(f.span()) && isLong(t));
  }

  /** Long enough to be speech of its own, not a term: five words. */
  private static boolean isLong(Token quote) {
    return quote.text().split("\\s+").length >= 5;
  }

  private static Quotation quotation(String article, Unresolved f, Attribution attribution) {
    String id = article + "#q" + f.span().start() + "-" + f.span().end();
    String via = isOwn(f.via(), attribution) ? null : f.via();
    return new Quotation(
        id, article, f.span(), null, f.kind(), clause(f), attribution, f.cue(), via, null);
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
