package synoptic.config;

import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import synoptic.claim.ClaimSettings;
import synoptic.digest.DigestSettings;
import synoptic.digest.excerpt.Excerpts;
import synoptic.digest.passage.Messages;
import synoptic.format.note.ArticleRules;
import synoptic.quotation.SpeakerRules;
import synoptic.text.Reported;
import synoptic.text.WordLists;

/** Reads {@code synoptic.yml}. Whatever a key leaves out keeps its default. */
public final class SettingsReader {
  private static final WordLists SAY = WordLists.read(SettingsReader.class, "diagnostics.txt");

  private final Yaml yaml;
  private String title = DigestSettings.DEFAULT.title();
  private Locale language = Locale.ENGLISH;
  private @Nullable String baseUrl;
  private @Nullable String report;
  private ClaimSettings claims = ClaimSettings.DEFAULT;
  private boolean excerpts = Excerpts.DEFAULT.on();
  private double maxWords = Excerpts.DEFAULT.maxWords();
  private double maxShare = Excerpts.DEFAULT.maxShare();
  private final RulesReader rules;
  private final StoryRulesReader stories;
  private final FoldersReader folders;
  private final CorrectionsReader corrections;
  private final SourcesReader sources;
  private final SortedMap<String, String> aliases = new TreeMap<>();
  private final SortedSet<String> allowed = new TreeSet<>();

  private SettingsReader(String path) {
    yaml = new Yaml(path);
    rules = new RulesReader(yaml);
    stories = new StoryRulesReader(yaml);
    folders = new FoldersReader(yaml);
    corrections = new CorrectionsReader(yaml);
    sources = new SourcesReader(yaml);
  }

  /**
   * The settings, with an error for each thing that is wrong.
   *
   * @param path for the messages
   */
  public static Reported<Settings> read(String path, String text) {
    SettingsReader reader = new SettingsReader(path);
    Node root = reader.yaml.parse(text);
    if (root != null && !root.getTag().equals(Tag.NULL)) {
      reader.root(root);
      reader.rules.contradictions();
    }
    return new Reported<>(
        reader.yaml.errors().isEmpty() ? reader.settings() : Settings.DEFAULT,
        reader.yaml.errors());
  }

  private Settings settings() {
    Excerpts shown = new Excerpts(excerpts, (int) maxWords, maxShare);
    var digest =
        new DigestSettings(
            title,
            baseUrl,
            report,
            shown,
            claims.in(language),
            stories.rules(),
            rules.siteNotes(),
            language);
    return new Settings(
        digest,
        claims.in(language),
        rules.rules(),
        new SpeakerRules(aliases, corrections.attributions()),
        allowed,
        new ArticleRules(folders.rules(), corrections.dates(), corrections.labels()),
        sources.sources());
  }

  private void root(Node root) {
    SortedMap<String, Consumer<Node>> keys = new TreeMap<>();
    keys.put("title", n -> title = yaml.text(n, title));
    keys.put("language", this::language);
    keys.put("baseUrl", this::baseUrl);
    keys.put("reportTo", this::report);
    keys.put("thresholds", this::thresholds);
    keys.put("excerpts", this::excerpts);
    keys.put("allowed", this::allow);
    keys.put("speaker", n -> yaml.names(n, "speaker", aliases));
    keys.put("folders", folders::read);
    sources.register(keys);
    corrections.register(keys);
    rules.register(keys);
    stories.register(keys);
    yaml.mapping(root, keys);
  }

  private void allow(Node node) {
    for (Node item : yaml.items(node)) {
      String name = yaml.text(item, "policy");
      if (Settings.isAddress(name) || name.equals("policy") || name.equals("provenance")) {
        allowed.add(name);
      } else {
        yaml.fault(item, "permission");
      }
    }
  }

  private void language(Node node) {
    Locale stated = Locale.forLanguageTag(yaml.text(node, ""));
    Locale spoken = Locale.of(stated.getLanguage());
    if (Messages.speak(spoken)) {
      language = spoken;
    } else {
      yaml.fault(node, "pages");
    }
  }

  private void baseUrl(Node node) {
    String url = yaml.text(node, "");
    if (Settings.isHome(url)) {
      baseUrl = url;
    } else if (Settings.isAddress(url)) {
      yaml.fault(node, "home");
    } else {
      yaml.fault(node, "base");
    }
  }

  private void report(Node node) {
    String address = yaml.text(node, "");
    if (Settings.isContact(address)) {
      report = address;
    } else {
      yaml.fault(node, "contact");
    }
  }

  private void thresholds(Node node) {
    SortedMap<String, Double> set = new TreeMap<>();
    set.put("withinStory", claims.withinStory());
    set.put("acrossCorpus", claims.acrossCorpus());
    set.put("weakestLink", claims.weakestLink());
    set.put("stories", stories.grouping().threshold());
    SortedMap<String, Consumer<Node>> keys = new TreeMap<>();
    set.forEach((key, otherwise) -> keys.put(key, n -> set.put(key, share(n, otherwise))));
    yaml.mapping(node, keys);
    try {
      claims =
          new ClaimSettings(
              set.get("withinStory"),
              set.get("acrossCorpus"),
              set.get("weakestLink"),
              claims.depth());
      stories.group(set.get("stories"));
    } catch (IllegalArgumentException contradiction) {
      yaml.fault(node, "thresholds");
    }
  }

  private double share(Node node, double otherwise) {
    return yaml.number(node, otherwise, n -> n > 0 && n <= 1, SAY.say("share"));
  }

  /** Either a truth, or the caps. */
  private void excerpts(Node node) {
    if (node.getTag().equals(Tag.BOOL)) {
      excerpts = yaml.truth(node, excerpts);
      return;
    }
    if (node instanceof ScalarNode) {
      yaml.fault(node, "caps");
      return;
    }
    SortedMap<String, Consumer<Node>> keys = new TreeMap<>();
    keys.put(
        "maxWords",
        n ->
            maxWords =
                yaml.number(n, maxWords, v -> v >= 1 && v == Math.rint(v), SAY.say("count")));
    keys.put("maxShare", n -> maxShare = share(n, maxShare));
    yaml.mapping(node, keys);
  }
}
