package synoptic.config;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import synoptic.text.Reported;

/** Adds a rule to a settings file, and leaves every other character of it as it is. */
public final class SettingsEdit {
  private static final String MARK = "\uFEFF";

  private final String text;
  private final String lineEnd;

  private SettingsEdit(String text) {
    this.text = text;
    this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
  }

  /**
   * The file with a rule more; empty if the way the file is written leaves no sure place for it.
   *
   * @param key of a list at the top level
   * @param item of that list, in YAML's flow style, on one line
   */
  public static Optional<String> add(String text, String key, String item) {
    String bare = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    Yaml yaml = new Yaml("");
    Node root = yaml.parse(bare);
    if (!yaml.errors().isEmpty()) {
      return Optional.empty();
    }
    String added = new SettingsEdit(bare).with(root, key, item);
    return Optional.ofNullable(added)
        .filter(edited -> isMore(bare, edited, key))
        .map(edited -> text.startsWith(MARK) ? MARK + edited : edited);
  }

  /** Whether the one reads as the other with one more item under the key, and nothing is wrong. */
  private static boolean isMore(String before, String after, String key) {
    Reported<Settings> read = SettingsReader.read("", after);
    return read.diagnostics().isEmpty()
        && SettingsReader.read("", before).diagnostics().isEmpty()
        && others(before, key).equals(others(after, key))
        && size(after, key) == size(before, key) + 1;
  }

  /** What stands under all other keys, as parsed. */
  private static List<String> others(String text, String key) {
    return entries(text).stream()
        .filter(t -> !isKey(t, key))
        .map(t -> plain(t.getKeyNode()) + ": " + plain(t.getValueNode()))
        .toList();
  }

  private static int size(String text, String key) {
    return entries(text).stream()
        .filter(t -> isKey(t, key))
        .mapToInt(
            t ->
                t.getValueNode() instanceof SequenceNode list
                    ? list.getValue().size()
                    : isNull(t.getValueNode()) ? 0 : 1)
        .sum();
  }

  private static List<NodeTuple> entries(String text) {
    return new Yaml("").parse(text) instanceof MappingNode root ? root.getValue() : List.of();
  }

  private static String plain(Node node) {
    return switch (node) {
      case ScalarNode scalar -> scalar.getTag() + " " + scalar.getValue();
      case SequenceNode list ->
          list.getValue().stream()
              .map(SettingsEdit::plain)
              .collect(Collectors.joining(", ", "[", "]"));
      case MappingNode mapping ->
          mapping.getValue().stream()
              .map(t -> plain(t.getKeyNode()) + ": " + plain(t.getValueNode()))
              .collect(Collectors.joining(", ", "{", "}"));
      default -> node.toString();
    };
  }

  private @Nullable String with(@Nullable Node root, String key, String item) {
    if (root == null || isNull(root)) {
      return atEnd(key, item);
    }
    if (!(root instanceof MappingNode mapping) || mapping.getFlowStyle() == FlowStyle.FLOW) {
      return null;
    }
    for (NodeTuple entry : mapping.getValue()) {
      if (isKey(entry, key)) {
        Node keyNode = entry.getKeyNode();
        boolean isHere = start(entry.getValueNode()) >= end(keyNode);
        return isHere ? within(keyNode, entry.getValueNode(), item) : null;
      }
    }
    return atEnd(key, item);
  }

  private @Nullable String within(Node key, Node value, String item) {
    if (isNull(value)) {
      int colon = text.indexOf(':', end(key));
      return colon < 0 ? null : after(colon, "  - " + item);
    }
    if (value instanceof SequenceNode list && list.getFlowStyle() == FlowStyle.FLOW) {
      return inFlow(list, item);
    }
    if (value instanceof SequenceNode list) {
      String indent = " ".repeat(list.getStartMark().map(Mark::getColumn).orElse(0));
      return after(last(list) - 1, indent + "- " + item);
    }
    boolean isFlow = value instanceof CollectionNode<?> one && one.getFlowStyle() == FlowStyle.FLOW;
    boolean isLine = value instanceof ScalarNode scalar && scalar.isPlain();
    return isFlow || isLine
        ? text.substring(0, start(value))
            + "["
            + text.substring(start(value), end(value))
            + ", "
            + item
            + "]"
            + text.substring(end(value))
        : null;
  }

  private String inFlow(SequenceNode list, String item) {
    int bracket = end(list) - 1;
    String separator = "";
    if (!list.getValue().isEmpty()) {
      String rest = text.substring(end(list.getValue().getLast()), bracket);
      boolean isSeparate = rest.replaceAll("#.*", "").contains(",");
      separator = isSeparate ? rest.endsWith(",") ? " " : "" : ", ";
    }
    return text.substring(0, bracket) + separator + item + text.substring(bracket);
  }

  /** A line put in after the one in which a character stands. */
  private String after(int at, String line) {
    int end = text.indexOf('\n', at);
    return end < 0
        ? text + lineEnd + line + lineEnd
        : text.substring(0, end + 1) + line + lineEnd + text.substring(end + 1);
  }

  private String atEnd(String key, String item) {
    String end = text.isEmpty() || text.endsWith("\n") ? "" : lineEnd;
    return text + end + key + ":" + lineEnd + "  - " + item + lineEnd;
  }

  /** Where the last value inside a node ends, whatever comments and blank lines follow it. */
  private int last(Node node) {
    if (node instanceof SequenceNode list
        && list.getFlowStyle() != FlowStyle.FLOW
        && !list.getValue().isEmpty()) {
      return last(list.getValue().getLast());
    }
    if (node instanceof MappingNode mapping
        && mapping.getFlowStyle() != FlowStyle.FLOW
        && !mapping.getValue().isEmpty()) {
      return last(mapping.getValue().getLast().getValueNode());
    }
    int end = end(node);
    while (end > 1 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isKey(NodeTuple entry, String key) {
    return entry.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(key);
  }

  private static boolean isNull(Node node) {
    return node.getTag().equals(Tag.NULL);
  }

  private int start(Node node) {
    return at(node.getStartMark());
  }

  private int end(Node node) {
    return at(node.getEndMark());
  }

  /** Marks count code points. */
  private int at(Optional<Mark> mark) {
    return text.offsetByCodePoints(0, mark.map(Mark::getIndex).orElse(0));
  }
}
