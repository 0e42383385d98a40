package synoptic.claim.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import synoptic.article.Article;
import synoptic.claim.Lineage;
import synoptic.claim.Witness;
import synoptic.claim.match.Groups;
import synoptic.claim.unit.Unit;
import synoptic.story.Story;
import synoptic.text.Fold;

/** Counts the lineages behind a claim. */
public final class Support {
  /** What two witnesses may have in common: a lineage by its id, or a reporter by its name. */
  private record Ground(boolean isLineage, String of) {
    static Ground report(String name) {
      return new Ground(false, Fold.words(name));
    }
  }

  private final Story story;
  private final List<Lineage> lineages;

  public Support(Story story, List<Lineage> lineages) {
    this.story = story;
    this.lineages = lineages;
  }

  /**
   * How many lineages the witnesses belong to. Words that an article has through an outlet or an
   * agency of this story are that one's, for this claim alone.
   */
  public int lineages(List<Witness> witnesses) {
    List<Set<Ground>> groups = new ArrayList<>();
    for (Witness witness : witnesses) {
      Set<Ground> joined = new HashSet<>(grounds(witness));
      for (Set<Ground> group : List.copyOf(groups)) {
        if (!Collections.disjoint(group, joined)) {
          joined.addAll(group);
          groups.remove(group);
        }
      }
      groups.add(joined);
    }
    return groups.size();
  }

  /** What makes one lineage of two witnesses of a claim if both have it. */
  private List<Ground> grounds(Witness witness) {
    List<Ground> grounds = new ArrayList<>();
    lineages.stream()
        .filter(l -> l.articles().contains(witness.article()))
        .forEach(l -> grounds.add(new Ground(true, l.id())));
    Article article = story.article(witness.article());
    var outlet = article == null ? null : article.metadata().outlet();
    if (outlet != null) {
      grounds.add(Ground.report(outlet.name()));
    }
    String via = witness.quotation() == null ? null : witness.quotation().via();
    if (via != null && reporters().contains(Fold.words(via))) {
      grounds.add(Ground.report(via));
    }
    return grounds;
  }

  /**
   * The outlets of the story and those that its articles credit: a platform on which somebody wrote
   * is none.
   */
  private Set<String> reporters() {
    Set<String> reporters = new HashSet<>();
    for (Article article : story.articles()) {
      article.metadata().origins().forEach(o -> reporters.add(Fold.words(o.name())));
      if (article.metadata().outlet() != null) {
        reporters.add(Fold.words(article.metadata().outlet().name()));
      }
    }
    return reporters;
  }

  /** How many lineages have the words of a unit among the members of its claim. */
  public long of(Unit unit, List<Groups.Member> members) {
    String words = Fold.words(unit.text());
    return lineages.stream()
        .filter(
            l ->
                members.stream()
                    .map(Groups.Member::unit)
                    .anyMatch(
                        u ->
                            l.articles().contains(u.article().id())
                                && Fold.words(u.text()).equals(words)))
        .count();
  }
}
