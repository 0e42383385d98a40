package synoptic.digest.entry;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.digest.passage.CitedPassage;
import synoptic.digest.passage.MarkedPassage;
import synoptic.digest.passage.Source;

/**
 * Articles that derive from the same original reporting: one account of the story.
 *
 * @param number within its story, from 1
 * @param evidence empty for a lineage of one article
 * @param lead what it says happened, in the words of the first of its articles that may be shown;
 *     null where none may
 */
public record LineageEntry(
    int number, List<Source> articles, List<Evidence> evidence, @Nullable MarkedPassage lead) {
  /** One ground: the article, its crediting words where there are such, and the reason. */
  public record Evidence(Source source, @Nullable CitedPassage credit, String reason) {
    public Evidence {
      requireNonNull(source);
      requireNonNull(reason);
    }
  }

  /** One reason, and the evidence that gives it. */
  public record Ground(String reason, List<Evidence> evidence) {
    /** Sentences that a page lists; the others are counted. */
    private static final int LISTED = 4;

    /** The first of the evidence, a page's worth. */
    public List<Evidence> listed() {
      return evidence.subList(0, Math.min(LISTED, evidence.size()));
    }

    /** How much more there is. */
    public int more() {
      return evidence.size() - listed().size();
    }
  }

  /** The evidence by its reasons, each once. */
  public List<Ground> grounds() {
    Map<String, List<Evidence>> byReason = new LinkedHashMap<>();
    evidence.forEach(e -> byReason.computeIfAbsent(e.reason(), r -> new ArrayList<>()).add(e));
    return byReason.entrySet().stream().map(e -> new Ground(e.getKey(), e.getValue())).toList();
  }

  public LineageEntry {
    articles = List.copyOf(articles);
    evidence = List.copyOf(evidence);
  }
}
