package synoptic.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
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
 * Finds the articles that derive from one original report. Three grounds: they are of one
 * publisher, both credit it and share a little of the reporters' own sentences, or they have word
 * for word more than chance and quoting the same speech explain.
 */
final class Lineages {
  /**
   * Share of the shorter article's own sentences that both have, from which a common credit is
   * believed.
   */
  static final double WITH_CREDIT = 0.1;

  /**
   * Share of the shorter article's words that another has word for word, from which one is a copy
   * of the other or both of a third. Of the pairs within the stories of g5w1h copies have .45 and
   * more, reports in words of their own less than a fifth.
   */
  static final double COPIED = 0.4;

  /** Paragraphs that make up a lead, in which an article says whose reporting it follows. */
  private static final int LEAD = 2;

  private final Story story;
  private final List<List<Groups.Member>> groups;
  private final List<Quotation> quotations;
  private final SortedMap<String, String> owners;

  private final CopiedWords copies = new CopiedWords();

  private final Map<String, String> lineage = new LinkedHashMap<>();
  private final Map<String, List<Lineage.Evidence>> evidence = new LinkedHashMap<>();

  Lineages(
      Story story,
      List<List<Groups.Member>> groups,
      List<Quotation> quotations,
      SortedMap<String, String> owners) {
    this.story = story;
    this.groups = groups;
    this.quotations = quotations;
    this.owners = owners;
    for (Article article : story.articles()) {
      List<Span> prose =
          article.passages().stream().filter(p -> p.role().isProse()).map(Passage::span).toList();
      List<Span> quoted =
          quotations.stream()
              .filter(q -> q.article().equals(article.id()) && q.kind() == Quotation.Kind.DIRECT)
              .map(Quotation::span)
              .toList();
      copies.add(article, prose, quoted);
    }
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
    publisher(a, b);
    credited(a, b);
    copied(a, b);
  }

  private void publisher(Article a, Article b) {
    String owner = owner(a);
    String site = Publisher.site(a);
    if (owner != null && owner.equals(owner(b))) {
      join(a, b);
      add(new Lineage.Evidence(b.id(), null, Reasons.owner(owner)));
    } else if (site != null && site.equals(Publisher.site(b))) {
      join(a, b);
      add(new Lineage.Evidence(b.id(), null, Reasons.site(site)));
    }
  }

  private void credited(Article a, Article b) {
    Origin[] credit = credit(a, b);
    if (credit == null) {
      return;
    }
    int own = Math.max(1, Math.min(own(a).size(), own(b).size()));
    int shared = shared(a, b);
    double share = (double) shared / own;
    if (share >= WITH_CREDIT || (isWhole(a, credit[0]) && isWhole(b, credit[1]))) {
      join(a, b);
      String reason =
          "both credit "
              + credit[0].name()
              + (share >= WITH_CREDIT
                  ? "; " + inBoth(shared, own, WITH_CREDIT)
                  : " for the whole article, in the lead or beside the text");
      add(new Lineage.Evidence(a.id(), credit[0].credit(), reason));
      add(new Lineage.Evidence(b.id(), credit[1].credit(), reason));
    }
  }

  private void copied(Article a, Article b) {
    double share =
        isSame(a, b) ? 1 : Math.max(copies.share(a.id(), b.id()), copies.share(b.id(), a.id()));
    if (share < COPIED) {
      return;
    }
    join(a, b);
    String reason = Reasons.copied(share, COPIED);
    for (Passage passage : b.passages()) {
      if (copies.copied(b.id(), a.id()).stream().anyMatch(passage.span()::contains)) {
        add(new Lineage.Evidence(b.id(), passage.span(), reason));
      }
    }
    if (evidence.getOrDefault(b.id(), List.of()).isEmpty()) {
      add(new Lineage.Evidence(b.id(), null, reason));
    }
  }

  /** Whether two short texts are one. */
  private static boolean isSame(Article a, Article b) {
    String words = prose(a);
    return !words.isEmpty() && words.equals(prose(b));
  }

  private static String prose(Article article) {
    return article.passages().stream()
        .filter(p -> p.role().isProse())
        .map(p -> Fold.words(article.text(p.span())))
        .collect(Collectors.joining(" "));
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
   * of both. Of two articles that have different numbers of them, the smaller counts.
   */
  private int shared(Article a, Article b) {
    List<Span> ofA = new ArrayList<>();
    List<Span> ofB = new ArrayList<>();
    for (List<Groups.Member> group : groups) {
      Groups.Member first = own(group, a.id());
      Groups.Member second = own(group, b.id());
      if (first != null && second != null) {
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
