package synoptic.claim.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Outlet;
import synoptic.claim.Lineage;
import synoptic.claim.match.Member;
import synoptic.claim.match.Reasons;
import synoptic.quotation.Quotation;
import synoptic.story.Story;
import synoptic.text.Span;

/**
 * Finds the articles that derive from one original report. Three grounds: they are of one
 * publisher, they have word for word more than chance and quoting the same speech explain, or they
 * credit one origin for all they report, or for a part and share more of the reporters' own
 * sentences than that part.
 */
public final class Lineages {
  /**
   * Share of the shorter article's own sentences that both have, beside the credited ones, from
   * which a common credit is believed.
   */
  static final double WITH_CREDIT = 0.1;

  /** The same where one of the articles only says to whom somebody spoke. */
  static final double WITH_CLAUSE = 0.4;

  /**
   * Share of the shorter article's words that another has word for word, from which one is a copy
   * of the other or both of a third. Of the pairs within the stories of g5w1h copies have .45 and
   * more, reports in words of their own less than a fifth.
   */
  static final double COPIED = 0.4;

  private final Story story;
  private final List<List<Member>> groups;
  private final SortedMap<String, String> owners;
  private final Reasons reasons;
  private final CopiedWords copies = new CopiedWords();
  private final Map<String, Prose> prose = new LinkedHashMap<>();
  private final Map<String, String> words = new HashMap<>();
  private final List<Article> ofAgencies;

  /** By article, whose text it is. */
  private final Map<String, List<String>> agencies = new HashMap<>();

  private final Map<String, String> lineage = new LinkedHashMap<>();
  private final Map<String, List<Lineage.Evidence>> evidence = new LinkedHashMap<>();

  public Lineages(
      Story story,
      List<List<Member>> groups,
      List<Quotation> quotations,
      SortedMap<String, String> owners,
      Reasons reasons) {
    this.story = story;
    this.groups = groups;
    this.owners = owners;
    this.reasons = reasons;
    ofAgencies =
        story.articles().stream().filter(a -> Publisher.agencies(a).findAny().isPresent()).toList();
    for (Article article : story.compared()) {
      var told = Prose.of(article, quotations);
      prose.put(article.id(), told);
      words.put(article.id(), told.words());
      copies.add(told);
    }
  }

  /** A partition of the story's articles, in its order. */
  public List<Lineage> find() {
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
    boolean isOne = isOfOnePublisher(a, b) | isCopied(a, b);
    CommonCredit credit = CommonCredit.of(a, b);
    if (credit != null) {
      credited(a, b, credit, isOne);
    }
  }

  private boolean isOfOnePublisher(Article a, Article b) {
    String reason = publisher(a, b);
    if (reason != null) {
      join(a, b);
      add(new Lineage.Evidence(b.id(), null, reason));
    }
    return reason != null;
  }

  private @Nullable String publisher(Article a, Article b) {
    String owner = owner(a);
    if (owner != null && owner.equals(owner(b))) {
      return reasons.say("owned", owner);
    }
    if (isOfTwoAgencies(a, b)) {
      return null;
    }
    var outlet = a.metadata().outlet();
    var other = b.metadata().outlet();
    if (outlet != null && other != null && outlet.isCalled(other.name())) {
      return reasons.say("newsroom", outlet.name());
    }
    String site = Publisher.site(a);
    return site != null && site.equals(Publisher.site(b)) ? reasons.say("site", site) : null;
  }

  /** Whether two texts are of agencies, and of no common one. */
  private boolean isOfTwoAgencies(Article a, Article b) {
    List<String> first = agencies(a);
    List<String> second = agencies(b);
    return !first.isEmpty()
        && !second.isEmpty()
        && first.stream().noneMatch(f -> second.stream().anyMatch(new Outlet(f)::isCalled));
  }

  /** Whose text it is, as it or one that prints the same says. */
  private List<String> agencies(Article article) {
    return agencies.computeIfAbsent(
        article.id(),
        id ->
            ofAgencies.stream()
                .filter(other -> other.equals(article) || share(article, other) >= COPIED)
                .flatMap(Publisher::agencies)
                .toList());
  }

  private double share(Article a, Article b) {
    return Math.max(copies.share(a.id(), b.id()), copies.share(b.id(), a.id()));
  }

  private @Nullable String owner(Article article) {
    var outlet = article.metadata().outlet();
    return outlet == null ? null : owners.get(outlet.name());
  }

  /**
   * @param isOne by another ground: then a credit in part adds nothing
   */
  private void credited(Article a, Article b, CommonCredit credit, boolean isOne) {
    if (credit.isWhole()) {
      because(a, b, credit, reasons.say("whole"));
    } else if (!isOne) {
      inPart(a, b, credit);
    }
  }

  private void inPart(Article a, Article b, CommonCredit credit) {
    int own = Math.max(1, Math.min(prose(a).own().size(), prose(b).own().size()));
    SortedSet<Span> ofA = shared(a, b, credit);
    SortedSet<Span> ofB = shared(b, a, credit);
    int shared = Math.min(ofA.size(), ofB.size());
    double share = (double) shared / own;
    double needed = credit.isOfAClause() ? WITH_CLAUSE : WITH_CREDIT;
    if (share >= needed) {
      because(a, b, credit, reasons.say("in part", shared, own, 100 * share, 100 * needed));
      ofA.forEach(s -> add(new Lineage.Evidence(a.id(), s, reasons.say("in both"))));
      ofB.forEach(s -> add(new Lineage.Evidence(b.id(), s, reasons.say("in both"))));
    }
  }

  private void because(Article a, Article b, CommonCredit credit, String extent) {
    join(a, b);
    String reason =
        reasons.say(credit.isOfThird() ? "both credit" : "credits", credit.name(), extent);
    credit
        .credits()
        .forEach(c -> add(new Lineage.Evidence(c.article().id(), c.origin().credit(), reason)));
  }

  private boolean isCopied(Article a, Article b) {
    if (isSame(a, b)) {
      join(a, b);
      add(new Lineage.Evidence(b.id(), null, reasons.say("same text")));
      return true;
    }
    double share = share(a, b);
    if (share < COPIED) {
      return false;
    }
    join(a, b);
    String reason = reasons.say("copied", 100 * share, 100 * COPIED);
    List<Span> copied = copies.copied(b.id(), a.id());
    prose(b).sentences().stream()
        .filter(s -> copied.stream().anyMatch(s::contains))
        .forEach(s -> add(new Lineage.Evidence(b.id(), s, reason)));
    return true;
  }

  /** Whether two texts are one, however short. */
  private boolean isSame(Article a, Article b) {
    String ofA = words.getOrDefault(a.id(), "");
    return !ofA.isEmpty() && ofA.equals(words.get(b.id()));
  }

  private Prose prose(Article article) {
    Prose told = prose.get(article.id());
    if (told == null) {
      throw new IllegalArgumentException("not of the story: " + article.id());
    }
    return told;
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
    if (!to.equals(from)) {
      lineage.replaceAll((article, root) -> root.equals(from) ? to : root);
    }
  }

  /**
   * An article's own sentences that stand, in part or as a whole, in a claim with the other, but
   * for those that hold the credit: these are credited, whatever else is.
   */
  private SortedSet<Span> shared(Article article, Article other, CommonCredit credit) {
    SortedSet<Span> shared = new TreeSet<>();
    for (List<Member> group : groups) {
      Member mine = of(group, article.id());
      if (mine != null && of(group, other.id()) != null) {
        prose(article).own().stream()
            .filter(s -> s.overlaps(mine.unit().span()) && !credit.stands(article, s))
            .forEach(shared::add);
      }
    }
    return shared;
  }

  private @Nullable Member of(List<Member> group, String article) {
    return group.stream()
        .filter(m -> m.unit().article().id().equals(article))
        .findFirst()
        .orElse(null);
  }
}
