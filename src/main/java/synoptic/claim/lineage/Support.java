package synoptic.claim.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import synoptic.article.Article;
import synoptic.claim.Lineage;
import synoptic.claim.Witness;
import synoptic.claim.match.Member;
import synoptic.claim.unit.Unit;
import synoptic.quotation.Quotation;
import synoptic.story.Story;
import synoptic.text.Fold;

/** Counts the lineages behind a claim. */
public final class Support {
  private enum Kind {
    LINEAGE,
    REPORT,
    SENTENCE
  }

  /** What two witnesses may have in common: a lineage by its id, a reporter or a sentence. */
  private record Ground(Kind kind, String of) {}

  private final Story story;
  private final List<Lineage> lineages;
  private final Carriers carriers;
  private final CommonSentences sentences;

  public Support(Story story, List<Lineage> lineages, List<Quotation> quotations) {
    this.story = story;
    this.lineages = lineages;
    this.carriers = new Carriers(story, quotations);
    this.sentences = new CommonSentences(story, quotations);
  }

  /**
   * The lineages that the witnesses belong to, by their numbers in the list. Words that an article
   * has through an outlet are that one's, for this claim alone.
   */
  public List<Set<Integer>> lineages(List<Witness> witnesses) {
    Map<Set<Ground>, Set<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < witnesses.size(); i++) {
      Set<Ground> joined = new HashSet<>(grounds(witnesses.get(i)));
      Set<Integer> members = new TreeSet<>(Set.of(i));
      for (Set<Ground> group : List.copyOf(groups.keySet())) {
        if (!Collections.disjoint(group, joined)) {
          joined.addAll(group);
          members.addAll(groups.remove(group));
        }
      }
      groups.put(joined, members);
    }
    return List.copyOf(groups.values());
  }

  /** What makes one lineage of two witnesses of a claim if both have it. */
  private List<Ground> grounds(Witness witness) {
    List<Ground> grounds = new ArrayList<>();
    lineages.stream()
        .filter(l -> l.articles().contains(witness.article()))
        .forEach(l -> grounds.add(new Ground(Kind.LINEAGE, l.id())));
    Article article = story.article(witness.article());
    var outlet = article == null ? null : article.metadata().outlet();
    if (article != null && outlet != null && !Publisher.isOfAgency(article)) {
      grounds.add(new Ground(Kind.REPORT, carriers.key(outlet.name())));
    }
    if (article != null) {
      Publisher.agencies(article)
          .forEach(a -> grounds.add(new Ground(Kind.REPORT, carriers.key(a))));
    }
    carriers
        .of(witness.article(), witness.span(), witness.quotation())
        .forEach(c -> grounds.add(new Ground(Kind.REPORT, c)));
    sentences
        .of(witness.article(), witness.span())
        .forEach(s -> grounds.add(new Ground(Kind.SENTENCE, s)));
    return grounds;
  }

  /** How many lineages have the words of a unit among the members of its claim. */
  public long of(Unit unit, List<Member> members) {
    String words = Fold.words(unit.text());
    return lineages.stream()
        .filter(
            l ->
                members.stream()
                    .map(Member::unit)
                    .anyMatch(
                        u ->
                            l.articles().contains(u.article().id())
                                && Fold.words(u.text()).equals(words)))
        .count();
  }
}
