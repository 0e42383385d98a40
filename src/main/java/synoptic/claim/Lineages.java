package synoptic.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Origin;
import synoptic.article.Passage;
import synoptic.quotation.Quotation;
import synoptic.story.Story;
import synoptic.text.Fold;
import synoptic.text.Span;

/**
 * Finds the articles that derive from one original report. Two grounds: both credit it and share a
 * little of the reporters' own words, or they share more of them than chance and quoting the same
 * speech explain. Direct quotations never count: all reports of a speech share its words.
 */
final class Lineages {
  /**
   * Share of the shorter article's own sentences that both have, from which a common credit is
   * believed.
   */
  static final double WITH_CREDIT = 0.1;

  /** The same without a credit. On the seeds the two translations of one report share .46. */
  static final double WITHOUT_CREDIT = 0.4;

  /** Own sentences that must be shared where there is no credit. */
  private static final int LEAST = 3;

  /** Paragraphs that make up a lead, in which an article says whose reporting it follows. */
  private static final int LEAD = 2;

  private final Story story;
  private final Judge judge;
  private final List<List<Groups.Member>> groups;
  private final List<Quotation> quotations;
  private final SortedMap<String, String> owners;

  /**
   * Score from which a sentence counts where there is no credit: one copied or translated anew. Two
   * reporters who tell the same facts in words of their own stay apart.
   */
  private final double copied;

  private final Map<String, String> lineage = new LinkedHashMap<>();
  private final Map<String, List<Lineage.Evidence>> evidence = new LinkedHashMap<>();

  Lineages(
      Story story,
      Judge judge,
      List<List<Groups.Member>> groups,
      List<Quotation> quotations,
      SortedMap<String, String> owners,
      double copied) {
    this.story = story;
    this.judge = judge;
    this.groups = groups;
    this.quotations = quotations;
    this.owners = owners;
    this.copied = copied;
  }

  /** A partition of the story's articles, in its order. */
  List<Lineage> find() {
    List<Article> articles = story.articles();
    articles.forEach(a -> lineage.put(a.id(), a.id()));
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        compare(articles.get(i), articles.get(j));
      }
    }
    Map<String, List<String>> members = new LinkedHashMap<>();
    lineage.forEach(
        (article, root) -> members.computeIfAbsent(root, r -> new ArrayList<>()).add(article));
    return members.entrySet().stream()
        .map(
            e ->
                new Lineage(
                    e.getKey(),
                    e.getValue(),
                    e.getValue().stream()
                        .flatMap(a -> evidence.getOrDefault(a, List.of()).stream())
                        .toList()))
        .toList();
  }

  private void compare(Article a, Article b) {
    String owner = owner(a);
    if (owner != null && owner.equals(owner(b))) {
      join(a, b);
      add(
          new Lineage.Evidence(
              b.id(), null, "both outlets belong to " + owner + ", as the editor states"));
    }
    int own = Math.max(1, Math.min(own(a).size(), own(b).size()));
    int shared = shared(a, b, 0);
    int alike = shared(a, b, copied);
    double share = (double) shared / own;
    Origin[] credit = credit(a, b);
    if (credit != null
        && (share >= WITH_CREDIT || (isWhole(a, credit[0]) && isWhole(b, credit[1])))) {
      join(a, b);
      String reason =
          "both credit "
              + credit[0].name()
              + (share >= WITH_CREDIT
                  ? "; " + inBoth(shared, own, WITH_CREDIT)
                  : " for the whole article, in the lead or beside the text");
      add(new Lineage.Evidence(a.id(), credit[0].credit(), reason));
      add(new Lineage.Evidence(b.id(), credit[1].credit(), reason));
    } else if (alike >= LEAST && (double) alike / own >= WITHOUT_CREDIT) {
      join(a, b);
      add(new Lineage.Evidence(b.id(), null, inBoth(alike, own, WITHOUT_CREDIT)));
    }
  }

  private static String inBoth(int shared, int own, double threshold) {
    return String.format(
        Locale.ROOT,
        "%d of %d sentences of the reporter's own are in both (%.0f %%, threshold %.0f %%)",
        shared,
        own,
        100.0 * shared / own,
        100 * threshold);
  }

  private @Nullable String owner(Article article) {
    var outlet = article.metadata().outlet();
    return outlet == null ? null : owners.get(outlet.name());
  }

  private void add(Lineage.Evidence one) {
    List<Lineage.Evidence> known = evidence.computeIfAbsent(one.article(), id -> new ArrayList<>());
    if (!known.contains(one)) {
      known.add(one);
    }
  }

  private void join(Article a, Article b) {
    String to = lineage.getOrDefault(a.id(), a.id());
    String from = lineage.getOrDefault(b.id(), b.id());
    lineage.replaceAll((article, root) -> root.equals(from) ? to : root);
  }

  /**
   * How many of their own sentences both have: those that stand, in part or as a whole, in a claim
   * of both whose two passages score at least so much. Of two articles that have different numbers
   * of them, the smaller counts.
   */
  private int shared(Article a, Article b, double least) {
    List<Span> ofA = new ArrayList<>();
    List<Span> ofB = new ArrayList<>();
    for (List<Groups.Member> group : groups) {
      Groups.Member first = own(group, a.id());
      Groups.Member second = own(group, b.id());
      if (first != null && second != null && judge.score(first.unit(), second.unit()) >= least) {
        ofA.add(first.unit().span());
        ofB.add(second.unit().span());
      }
    }
    return Math.min(count(own(a), ofA), count(own(b), ofB));
  }

  private static int count(List<Span> sentences, List<Span> parts) {
    return (int) sentences.stream().filter(s -> parts.stream().anyMatch(s::overlaps)).count();
  }

  private Groups.@Nullable Member own(List<Groups.Member> group, String article) {
    return group.stream()
        .filter(m -> m.unit().article().id().equals(article) && !m.unit().isDirect())
        .findFirst()
        .orElse(null);
  }

  /** Sentences of the prose that are not for the greater part direct quotations. */
  private List<Span> own(Article article) {
    return article.passages().stream()
        .filter(p -> p.role().isProse() && !isQuoted(article, p.span()))
        .map(Passage::span)
        .toList();
  }

  private boolean isQuoted(Article article, Span sentence) {
    return 2
            * quotations.stream()
                .filter(q -> q.article().equals(article.id()) && q.kind() == Quotation.Kind.DIRECT)
                .mapToInt(q -> q.span().overlap(sentence))
                .sum()
        > sentence.length();
  }

  /** The same origin as both name it; an outlet is the origin of what others credit to it. */
  private static Origin @Nullable [] credit(Article a, Article b) {
    for (Origin first : origins(a)) {
      for (Origin second : origins(b)) {
        if (key(first.name()).equals(key(second.name()))) {
          return new Origin[] {first, second};
        }
      }
    }
    return null;
  }

  private static List<Origin> origins(Article article) {
    List<Origin> origins = new ArrayList<>(article.metadata().origins());
    var outlet = article.metadata().outlet();
    if (outlet != null) {
      origins.add(new Origin(outlet.name(), null));
    }
    return origins;
  }

  private static String key(String name) {
    return Fold.words(name).replaceFirst("^the ", "");
  }

  /**
   * Whether a credit is for the whole article: beside the text or in its lead, not for a passage
   * further down.
   */
  private static boolean isWhole(Article article, Origin origin) {
    Span credit = origin.credit();
    if (credit == null) {
      return true;
    }
    List<Block> prose = article.blocks().stream().filter(b -> b.role().isProse()).toList();
    int at = 0;
    while (at < prose.size() && !prose.get(at).span().overlaps(credit)) {
      at++;
    }
    return at < LEAD || at == prose.size();
  }
}
