package synoptic.format.note;

import java.util.Comparator;
import java.util.List;
import synoptic.article.Slip;

/**
 * What an editor states of all files in a folder. Of several rules that fit a file, the longest
 * speaks first.
 */
public record FolderRules(List<FolderRule> rules) {
  public static final FolderRules NONE = new FolderRules(List.of());

  public FolderRules {
    rules = List.copyOf(rules);
  }

  Slip of(String path) {
    return rules.stream()
        .filter(rule -> rule.fits(path))
        .sorted(Comparator.comparing(rule -> -rule.pattern().length()))
        .map(rule -> rule.of(path))
        .reduce(Slip.NONE, Slips::both);
  }
}
