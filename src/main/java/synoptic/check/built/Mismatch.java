package synoptic.check.built;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import synoptic.page.Page;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;

/**
 * The first place where a file is not as it was built.
 *
 * @param line from 1
 */
record Mismatch(String path, int line, String problem) {
  /** Characters shown of what differs, and of what stands before it. */
  private static final int SHOWN = 60;

  private static final int BEFORE = 12;

  private static final WordLists SAY = WordLists.read(Mismatch.class, "diagnostics.txt");

  Mismatch {
    requireNonNull(path);
    requireNonNull(problem);
  }

  static Mismatch of(Page built, String found) {
    Mismatch inTree = built.mediaType().equals("text/html") ? inTree(built, found) : null;
    return inTree == null ? inText(built, found) : inTree;
  }

  Diagnostic diagnostic(String remedy) {
    return Diagnostic.error(path, problem, remedy).at(line, 0);
  }

  private static Mismatch inText(Page built, String found) {
    int at = first(built.content(), found);
    int line = 1 + (int) found.substring(0, at).chars().filter(c -> c == '\n').count();
    return new Mismatch(built.path(), line, stands(built.content(), found));
  }

  private static int first(String a, String b) {
    int at = 0;
    while (at < a.length() && at < b.length() && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at;
  }

  private static String stands(String built, String found) {
    int from = Math.max(0, first(built, found) - BEFORE);
    return SAY.say("words-differ", shown(found, from), shown(built, from));
  }

  private static String shown(String text, int from) {
    String part = text.substring(from, Math.min(text.length(), from + SHOWN));
    return part.replaceAll("\\s+", " ");
  }

  /**
   * The first node that differs, or the first passage that does where only words were changed; null
   * where both are one tree: they differ in what no reader sees.
   */
  private static @Nullable Mismatch inTree(Page built, String found) {
    List<Node> expected = nodes(built.content());
    List<Node> actual = nodes(found);
    Mismatch first = null;
    for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
      String then = i < expected.size() ? head(expected.get(i)) : SAY.say("end");
      String now = i < actual.size() ? head(actual.get(i)) : SAY.say("end");
      if (!then.equals(now)) {
        Node at = actual.get(Math.min(i, actual.size() - 1));
        var here = new Mismatch(built.path(), line(at), problem(at, then, now));
        if (expected.size() != actual.size() || passage(at) != null) {
          return first == null || passage(at) != null ? here : first;
        }
        first = first == null ? here : first;
      }
    }
    return first;
  }

  private static @Nullable Element passage(Node at) {
    Element around = at instanceof Element element ? element : (Element) at.parent();
    return around == null ? null : around.closest("[data-passage]");
  }

  private static String problem(Node at, String then, String now) {
    Element around = at instanceof Element element ? element : (Element) at.parent();
    Element passage = passage(at);
    if (passage != null) {
      return SAY.say("in-passage", passage.attr("data-passage"), stands(then, now));
    }
    if (at instanceof Element || around == null) {
      return stands(then, now);
    }
    return SAY.say("in-element", around.normalName(), stands(then, now));
  }

  private static List<Node> nodes(String html) {
    Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
    List<Node> nodes = new ArrayList<>();
    page.traverse((node, depth) -> nodes.add(node));
    return nodes;
  }

  /** A node without what is in it. */
  private static String head(Node node) {
    return switch (node) {
      case Document page -> "";
      case Element element -> "<" + element.normalName() + element.attributes().html() + ">";
      case TextNode text -> text.getWholeText();
      case DataNode data -> data.getWholeData();
      default -> node.outerHtml();
    };
  }

  private static int line(Node node) {
    return Math.max(1, node.sourceRange().start().lineNumber());
  }
}
