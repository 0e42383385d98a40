package synoptic.config;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import synoptic.article.Place;
import synoptic.article.Role;
import synoptic.format.note.DatedArticle;
import synoptic.format.note.LabelledPassage;
import synoptic.quotation.AttributionRule;
import synoptic.text.WordLists;

/** Reads what an editor states against an article: whose words, which label, what day. */
final class CorrectionsReader {
  private static final WordLists SAY = WordLists.read(CorrectionsReader.class, "diagnostics.txt");

  private static final int DAY = "2025-03-31".length();

  private enum Key {
    ATTRIBUTE,
    SPEAKER,
    ROLE,
    RELABEL,
    AS,
    DATE;

    String written() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private enum Problem {
    WHOSE,
    ROLES,
    LABEL,
    DAY
  }

  private final Yaml yaml;
  private final PlaceReader places;
  private final List<AttributionRule> attributions = new ArrayList<>();
  private final List<LabelledPassage> labels = new ArrayList<>();
  private final List<DatedArticle> dates = new ArrayList<>();

  CorrectionsReader(Yaml yaml) {
    this.yaml = yaml;
    this.places = new PlaceReader(yaml);
  }

  void register(SortedMap<String, Consumer<Node>> keys) {
    keys.put(Key.ATTRIBUTE.written(), n -> yaml.items(n).forEach(this::attribution));
    keys.put(Key.RELABEL.written(), n -> yaml.items(n).forEach(this::label));
    keys.put(Key.DATE.written(), n -> yaml.entries(n, this::date));
  }

  List<AttributionRule> attributions() {
    return attributions;
  }

  List<LabelledPassage> labels() {
    return labels;
  }

  List<DatedArticle> dates() {
    return dates;
  }

  private void attribution(Node item) {
    Map<Key, String> said = new EnumMap<>(Key.class);
    Place place = place(item, said, Key.SPEAKER, Key.ROLE);
    if (place == null) {
      return;
    }
    String speaker = said.get(Key.SPEAKER);
    String role = said.get(Key.ROLE);
    boolean unstated = SAY.say("unstated").equals(speaker);
    if (speaker == null && role == null) {
      error(item, Problem.WHOSE);
    } else if (unstated && role != null) {
      error(item, Problem.ROLES);
    } else {
      attributions.add(new AttributionRule(place, unstated ? null : speaker, role));
    }
  }

  private void label(Node item) {
    Map<Key, String> said = new EnumMap<>(Key.class);
    Place place = place(item, said, Key.AS);
    if (place == null) {
      return;
    }
    Role role = role(said.get(Key.AS));
    if (role == null) {
      error(item, Problem.LABEL, String.join(", ", labelled()));
    } else {
      labels.add(new LabelledPassage(place, role));
    }
  }

  /** What an article's parts may be called: all but what is found inside sentences only. */
  private static List<String> labelled() {
    return Arrays.stream(Role.values())
        .filter(r -> r != Role.INTRUSION)
        .map(CorrectionsReader::written)
        .toList();
  }

  private static @Nullable Role role(@Nullable String written) {
    return Arrays.stream(Role.values())
        .filter(r -> r != Role.INTRUSION && written(r).equals(written))
        .findFirst()
        .orElse(null);
  }

  private static String written(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private @Nullable Place place(Node item, Map<Key, String> said, Key... beside) {
    SortedMap<String, Consumer<Node>> keys = new TreeMap<>();
    for (Key key : beside) {
      keys.put(key.written(), n -> yaml.said(n).ifPresent(text -> said.put(key, text.strip())));
    }
    return places.read(item, keys);
  }

  private void date(String article, Node at, Node value) {
    String day = yaml.text(value, "").strip();
    if (isTime(day)) {
      dates.add(new DatedArticle(article, day, Yaml.line(at)));
    } else {
      error(value, Problem.DAY);
    }
  }

  private static boolean isTime(String text) {
    try {
      if (text.length() == DAY) {
        LocalDate.parse(text);
      } else {
        DateTimeFormatter.ISO_DATE_TIME.parse(text);
      }
      return !text.contains("[");
    } catch (DateTimeException none) {
      return false;
    }
  }

  private void error(Node node, Problem problem, Object... filled) {
    String key = problem.name().toLowerCase(Locale.ROOT);
    yaml.fault(node, key, filled);
  }
}
