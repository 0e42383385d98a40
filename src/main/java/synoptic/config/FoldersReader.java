package synoptic.config;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import synoptic.format.note.FolderRule;
import synoptic.format.note.FolderRules;

/** Reads the key {@code folders}: what an editor states of all files in a folder. */
final class FoldersReader {
  private final Yaml yaml;
  private final List<FolderRule> rules = new ArrayList<>();

  FoldersReader(Yaml yaml) {
    this.yaml = yaml;
  }

  FolderRules rules() {
    return new FolderRules(rules);
  }

  void read(Node node) {
    yaml.entries(node, (pattern, at, stated) -> rules.add(rule(pattern, Yaml.line(at), stated)));
  }

  private FolderRule rule(String pattern, int line, Node stated) {
    List<Boolean> dated = new ArrayList<>();
    SortedMap<String, Consumer<Node>> keys = new TreeMap<>();
    ImprintReader imprint = new ImprintReader(yaml, keys);
    keys.put("date", n -> dated.add(yaml.truth(n, true)));
    if (!stated.getTag().equals(Tag.NULL)) {
      yaml.mapping(stated, keys);
    }
    return new FolderRule(pattern, line, imprint.imprint(), dated.isEmpty() || dated.getFirst());
  }
}
