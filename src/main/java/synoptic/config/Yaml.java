package synoptic.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.DoublePredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;

/**
 * Values out of a YAML file. What does not fit is reported with its line and column, and the value
 * given beside is kept.
 */
final class Yaml {
  /** As BCP 47 writes it, in the main. */
  private static final Pattern LANGUAGE = Pattern.compile("\\p{Alpha}{2,3}(-\\p{Alnum}{2,8})*");

  private static final WordLists SAY = WordLists.read(Yaml.class, "diagnostics.txt");

  private final String path;
  private final List<Diagnostic> errors = new ArrayList<>();

  Yaml(String path) {
    this.path = path;
  }

  List<Diagnostic> errors() {
    return errors;
  }

  /** The document's root; null if it is empty or no YAML. */
  @Nullable Node parse(String yaml) {
    try {
      return new Compose(LoadSettings.builder().setLabel(path).build())
          .composeString(yaml)
          .orElse(null);
    } catch (MarkedYamlEngineException e) {
      fault(e.getProblemMark().orElse(null), "broken", e.getProblem());
    } catch (YamlEngineException e) {
      fault((Mark) null, "bytes", String.valueOf(e.getMessage()));
    }
    return null;
  }

  /** Hands the value of each key to its consumer. */
  void mapping(Node node, SortedMap<String, Consumer<Node>> known) {
    entries(
        node,
        (key, at, value) -> {
          Consumer<Node> consumer = known.get(key);
          if (consumer == null) {
            unknown(at, key, known.keySet());
          } else if (!isNull(value)) {
            consumer.accept(value);
          }
        });
  }

  private void unknown(Node at, String key, Set<String> known) {
    String meant = Suggestion.nearest(key, known);
    if (meant == null) {
      fault(at, "unheard", key, String.join(", ", known));
    } else {
      fault(at, "unknown", key, meant);
    }
  }

  /** What an entry of a mapping is handed to. */
  interface Entry {
    void accept(String key, Node keyNode, Node value);
  }

  /** Hands on each entry of a mapping whose keys are free. */
  void entries(Node node, Entry entry) {
    if (!(node instanceof MappingNode mapping)) {
      fault(node, "mapping");
      return;
    }
    Set<String> met = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = text(tuple.getKeyNode(), "");
      if (!met.add(key)) {
        fault(tuple.getKeyNode(), "repeated", key);
      } else if (!key.isEmpty()) {
        entry.accept(key, tuple.getKeyNode(), tuple.getValueNode());
      }
    }
  }

  /**
   * Names with the spellings that belong to each: {@code Name: [spelling, spelling]}; goes into
   * {@code bySpelling}.
   */
  void names(Node node, String what, SortedMap<String, String> bySpelling) {
    entries(
        node,
        (name, at, spellings) -> {
          for (Node item : items(spellings)) {
            String spelling = text(item, "");
            String other = bySpelling.putIfAbsent(spelling, name);
            if (other != null && !other.equals(name)) {
              fault(item, "shared", what, spelling, other);
            }
          }
        });
  }

  /** The items of a list; a single value is a list of one. */
  List<Node> items(Node node) {
    return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
  }

  /** Text; empty, and reported, where there is none. */
  Optional<String> said(Node node) {
    return Optional.of(text(node, "")).filter(text -> !text.isEmpty());
  }

  /** A tag of a language; empty, and reported, where there is none. */
  Optional<String> language(Node node) {
    Optional<String> tag = said(node);
    if (tag.isPresent() && !LANGUAGE.matcher(tag.get()).matches()) {
      fault(node, "language");
      return Optional.empty();
    }
    return tag;
  }

  String text(Node node, String otherwise) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    fault(node, "scalar");
    return otherwise;
  }

  boolean truth(Node node, boolean otherwise) {
    if (node.getTag().equals(Tag.BOOL)) {
      return Boolean.parseBoolean(((ScalarNode) node).getValue());
    }
    fault(node, "boolean");
    return otherwise;
  }

  /**
   * A number.
   *
   * @param range said to the user: {@code from 0 to 1}
   */
  double number(Node node, double otherwise, DoublePredicate fits, String range) {
    if (node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT)) {
      try {
        double number = Double.parseDouble(((ScalarNode) node).getValue());
        if (fits.test(number)) {
          return number;
        }
      } catch (NumberFormatException notDecimal) {
        // said below
      }
    }
    fault(node, "number", range, trimmed(otherwise));
    return otherwise;
  }

  private static String trimmed(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  /** Reports a fault by its key in {@code diagnostics.txt}, with what is filled in. */
  void fault(Node node, String key, Object... filled) {
    fault(node.getStartMark().orElse(null), key, filled);
  }

  void fault(int line, String key, Object... filled) {
    errors.add(diagnostic(key, filled).at(line, 1));
  }

  private void fault(@Nullable Mark mark, String key, Object... filled) {
    Diagnostic error = diagnostic(key, filled);
    errors.add(mark == null ? error : error.at(mark.getLine() + 1, mark.getColumn() + 1));
  }

  private Diagnostic diagnostic(String key, Object... filled) {
    return Diagnostic.error(path, SAY.say(key, filled), SAY.say(key + "-remedy", filled));
  }

  static int line(Node node) {
    return node.getStartMark().map(m -> m.getLine() + 1).orElse(0);
  }

  private static boolean isNull(Node node) {
    return node.getTag().equals(Tag.NULL);
  }
}
