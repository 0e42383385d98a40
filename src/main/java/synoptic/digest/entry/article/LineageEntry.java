package synoptic.digest.entry.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
