package synoptic.cli.serve;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import synoptic.desk.Action;
import synoptic.desk.Doubt;
import synoptic.desk.DoubtKind;
import synoptic.desk.Item;
import synoptic.text.Span;
import synoptic.text.WordLists;

/** The desk as a page, out of the parts in {@code desk/page.txt}. */
final class DeskPage {
  private static final WordLists PARTS = WordLists.read(Doubt.class, "page.txt");

  /** Where it posts what the editor answers. */
  static final String ANSWER = part(Part.ANSWER);

  /** Where it asks whether it is out of date. */
  static final String CHANGES = part(Part.CHANGES);

  /** Rows of one kind that are shown; the others come up as these are answered. */
  private static final int SHOWN = 50;

  private enum Part {
    HEADERS,
    ANSWER,
    CHANGES,
    PAGE,
    SECTION,
    ROW,
    LINE,
    LINK,
    QUOTED,
    MARKED,
    BUTTON,
    PARAGRAPH
  }

  private enum Said {
    TITLE,
    GLOSS,
    ASK,
    MORE,
    NOTHING,
    PENDING
  }

  private DeskPage() {}

  /** What every answer of the desk comes with: it loads from its own origin, and none frames it. */
  static SequencedMap<String, String> headers() {
    SequencedMap<String, String> headers = new LinkedHashMap<>();
    for (String line : PARTS.lines(written(Part.HEADERS))) {
      headers.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(' ') + 1));
    }
    return headers;
  }

  static String of(Desk desk) {
    Map<DoubtKind, List<Doubt>> byKind =
        desk.doubts().stream()
            .collect(groupingBy(Doubt::kind, () -> new EnumMap<>(DoubtKind.class), toList()));
    String body =
        byKind.isEmpty()
            ? part(Part.PARAGRAPH, say(desk.isReady() ? Said.NOTHING : Said.PENDING))
            : byKind.entrySet().stream()
                .map(kind -> section(desk, kind.getKey(), kind.getValue()))
                .collect(joining("\n"));
    return part(
        Part.PAGE,
        say(Said.TITLE),
        Preview.escaped(desk.id()),
        say(Said.ASK),
        say(Said.GLOSS),
        body);
  }

  private static String section(Desk desk, DoubtKind kind, List<Doubt> doubts) {
    return part(
        Part.SECTION,
        say(kind),
        doubts.size(),
        doubts.stream().limit(SHOWN).map(d -> row(desk, d)).collect(joining("\n")),
        doubts.size() > SHOWN ? part(Part.PARAGRAPH, say(Said.MORE, doubts.size() - SHOWN)) : "");
  }

  private static String row(Desk desk, Doubt doubt) {
    return part(
        Part.ROW,
        doubt.id(),
        Preview.escaped(doubt.what()),
        IntStream.range(0, doubt.items().size())
            .mapToObj(i -> item(desk, doubt, i))
            .collect(joining("\n")),
        buttons(doubt, 0, false));
  }

  private static String item(Desk desk, Doubt doubt, int at) {
    Item item = doubt.items().get(at);
    String who = Preview.escaped(item.who());
    return part(
        Part.LINE,
        item.page() == null
            ? who
            : part(Part.LINK, Preview.escaped(desk.site() + item.page()), who),
        item.words().isEmpty() ? "" : part(Part.QUOTED, marked(item)),
        buttons(doubt, at, true));
  }

  private static String marked(Item item) {
    Span focus = item.focus();
    return focus.isEmpty()
        ? Preview.escaped(item.words())
        : Preview.escaped(item.words().substring(0, focus.start()))
            + part(Part.MARKED, Preview.escaped(focus.of(item.words())))
            + Preview.escaped(item.words().substring(focus.end()));
  }

  /**
   * The buttons of a row.
   *
   * @param ofOne those that are said of one passage, or those of all
   */
  private static String buttons(Doubt doubt, int item, boolean ofOne) {
    return Stream.of(Action.values())
        .filter(a -> a.isOfOne() == ofOne && doubt.allows(a, item))
        .map(a -> part(Part.BUTTON, a.written(), item, say(a)))
        .collect(joining(" "));
  }

  private static String part(Part part, Object... filled) {
    return PARTS.lines(written(part)).stream().collect(joining("\n")).formatted(filled);
  }

  private static String say(Enum<?> what, Object... filled) {
    return Preview.escaped(Doubt.LISTS.say(written(what), filled));
  }

  private static String written(Enum<?> what) {
    return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
