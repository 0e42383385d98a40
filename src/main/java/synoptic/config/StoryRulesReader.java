package synoptic.config;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import synoptic.story.ArticleChoice;
import synoptic.story.StoryRules;
import synoptic.story.StorySettings;

/** Reads what an editor decides of stories: {@code story}, {@code headline} and {@code pin}. */
final class StoryRulesReader {

  private static final String ARTICLE = "article";
  private static final String HEADING = "heading";

  private final Yaml yaml;
  private StorySettings grouping = StorySettings.DEFAULT;
  private final List<ArticleChoice> joins = new ArrayList<>();
  private final List<ArticleChoice> splits = new ArrayList<>();
  private final List<ArticleChoice> headlines = new ArrayList<>();
  private final List<ArticleChoice> pins = new ArrayList<>();

  StoryRulesReader(Yaml yaml) {
    this.yaml = yaml;
  }

  void register(SortedMap<String, Consumer<Node>> keys) {
    keys.put("story", this::stories);
    keys.put("headline", n -> yaml.items(n).forEach(this::heading));
    keys.put("pin", this::pins);
  }

  StoryRules rules() {
    return new StoryRules(grouping, joins, splits, headlines, pins);
  }

  /** From what likeness articles are of one story. */
  void group(double threshold) {
    grouping = new StorySettings(threshold, grouping.fading(), grouping.days());
  }

  StorySettings grouping() {
    return grouping;
  }

  private void stories(Node node) {
    SortedMap<String, Consumer<Node>> keys = new TreeMap<>();
    keys.put("join", n -> several(n, 2, joins));
    keys.put("split", n -> several(n, 1, splits));
    yaml.mapping(node, keys);
  }

  private void several(Node node, int least, List<ArticleChoice> choices) {
    for (Node item : yaml.items(node)) {
      if (!(item instanceof SequenceNode list) || list.getValue().size() < least) {
        yaml.fault(item, "articles", least);
        continue;
      }
      List<String> articles = new ArrayList<>();
      list.getValue().forEach(id -> articles.add(yaml.text(id, "-")));
      choices.add(new ArticleChoice(articles, Yaml.line(item)));
    }
  }

  private void pins(Node node) {
    for (Node item : yaml.items(node)) {
      pins.add(new ArticleChoice(List.of(yaml.text(item, "-")), Yaml.line(item)));
    }
  }

  /** An article, or one with what the editor heads its story with. */
  private void heading(Node item) {
    if (!(item instanceof MappingNode)) {
      headlines.add(new ArticleChoice(List.of(yaml.text(item, "-")), Yaml.line(item)));
      return;
    }
    SortedMap<String, Consumer<Node>> keys = new TreeMap<>();
    SortedMap<String, String> said = new TreeMap<>();
    for (String key : List.of(ARTICLE, HEADING)) {
      keys.put(key, n -> yaml.said(n).ifPresent(text -> said.put(key, text.strip())));
    }
    int errors = yaml.errors().size();
    yaml.mapping(item, keys);
    String article = said.get(ARTICLE);
    String own = said.get(HEADING);
    if (article != null && own != null) {
      headlines.add(new ArticleChoice(List.of(article), Yaml.line(item), own));
    } else if (yaml.errors().size() == errors) {
      yaml.fault(item, "headless");
    }
  }
}
