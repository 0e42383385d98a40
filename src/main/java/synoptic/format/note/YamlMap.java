package synoptic.format.note;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import synoptic.text.WordLists;

/**
 * A flat map of words and lists of words in YAML. Read event by event rather than built, so that no
 * alias, tag or depth in it can cost anything.
 */
final class YamlMap {
  /** Levels; each costs the reader of YAML more than the one before. */
  private static final int DEEPEST = 32;

  private static final WordLists SAY = WordLists.read(YamlMap.class, "diagnostics.txt");

  /** What cannot be read, and where. */
  record Fault(String problem, @Nullable Mark mark) {}

  private final Set<String> asked;
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private @Nullable Fault fault;

  /** Whose values are read; null between two pairs. */
  private @Nullable String key;

  private int depth;

  private YamlMap(Set<String> asked) {
    this.asked = asked;
  }

  /**
   * @param asked keys whose values are asked for; what others hold may be of any form
   */
  static YamlMap read(String yaml, Set<String> asked) {
    var map = new YamlMap(asked);
    try {
      map.read(
          new Parse(LoadSettings.builder().setUseMarks(true).build()).parseString(yaml).iterator());
    } catch (MarkedYamlEngineException e) {
      Mark mark = e.getProblemMark().orElse(null);
      String problem = e.getProblem() == null ? "" : e.getProblem().replaceAll("\\s+", " ").strip();
      map.fault = new Fault(SAY.say("front-malformed", problem), mark);
    } catch (YamlEngineException e) {
      map.fault = new Fault(SAY.say("front-malformed", e.getClass().getSimpleName()), null);
    }
    return map;
  }

  /** By key; none where something cannot be read. */
  Map<String, List<String>> values() {
    return fault == null ? values : Map.of();
  }

  /** Null where all was understood that is asked for. */
  @Nullable Fault fault() {
    return fault;
  }

  private void read(Iterator<Event> events) {
    while (events.hasNext() && fault == null) {
      Event event = events.next();
      switch (event.getEventId()) {
        case MappingStart, SequenceStart -> begin(events, event);
        case MappingEnd, SequenceEnd -> {
          depth--;
          next();
        }
        case Alias -> {
          passOver("front-alias", event);
          next();
        }
        case Scalar -> scalar((ScalarEvent) event);
        default -> {}
      }
    }
  }

  private void next() {
    key = depth == 1 ? null : key;
  }

  private void begin(Iterator<Event> events, Event event) {
    depth++;
    boolean isMap = event.getEventId() == Event.ID.MappingStart;
    if (depth == 1 && !isMap) {
      fail(SAY.say("front-no-map"), event);
    } else if (depth > 1 && (depth > 2 || isMap || key == null)) {
      passOver("front-nested", event);
      skip(events, event);
      depth--;
      next();
    }
  }

  private void scalar(ScalarEvent scalar) {
    if (depth == 0) {
      fail(SAY.say("front-no-map"), scalar);
    } else if (key == null) {
      key = scalar.getValue();
      if (values.putIfAbsent(key, new ArrayList<>()) != null) {
        passOver("front-twice", scalar);
      }
    } else {
      add(values.getOrDefault(key, new ArrayList<>()), scalar);
      next();
    }
  }

  private static void add(List<String> values, ScalarEvent scalar) {
    String value = scalar.getValue();
    boolean isNull = scalar.isPlain() && (value.equals("null") || value.equals("~"));
    if (!isNull && !value.isBlank()) {
      values.add(value.strip());
    }
  }

  /** What cannot be read is of no matter where nobody asks for it. */
  private void passOver(String problem, Event event) {
    if (key == null || asked.contains(key)) {
      fail(SAY.say(problem, key == null ? "" : key), event);
    }
  }

  /** To the end of what has just begun. */
  private void skip(Iterator<Event> events, Event begun) {
    for (int open = 1; open > 0 && fault == null && events.hasNext(); ) {
      switch (events.next().getEventId()) {
        case MappingStart, SequenceStart -> open++;
        case MappingEnd, SequenceEnd -> open--;
        default -> {}
      }
      if (open > DEEPEST) {
        fail(SAY.say("front-nested", "…"), begun);
      }
    }
  }

  private void fail(String problem, Event event) {
    fault = new Fault(problem, event.getStartMark().orElse(null));
  }
}
