package synoptic.claim.collate.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.language.Language;
import synoptic.text.Span;
import synoptic.text.WordLists;

/**
 * A time of day as German tells it: 19.30 Uhr, halb acht, Viertel vor acht, acht Uhr abends. An
 * hour up to twelve may be after noon too, unless the text says which half of the day it is of.
 *
 * @param place where it stands in the text, with what says that it is rounded
 * @param isNear whether it is rounded: gegen 19 Uhr
 */
public record GermanClock(Span place, Clock clock, boolean isNear) {
  private static final WordLists LISTS = Language.GERMAN.lists("differences");

  /** What stands before an hour, and the minutes that it adds. */
  private static final Map<String, Integer> BESIDE_HOUR = besideHour();

  private static final Pattern TIME =
      Pattern.compile(
          """
          (?x) (?<![\\p{L}\\d.,:])
          (?: (?<near> %s ) \\s )?
          (?: (?<beside> %s ) \\s )?
          (?<hour> \\d{1,2} | %s ) (?: [.:] (?<minutes> [0-5]\\d ) )?
          (?<stated> \\s (?:%s) (?: \\s (?<after> [0-5]\\d ) (?! \\s\\p{Lu} ) )? )?
          (?: \\s (?: (?<forenoon> %s ) | (?<afternoon> %s ) ) )?
          (?! [\\p{L}\\d] | [.,:]\\d )
          """
              .formatted(
                  any(LISTS.lines("near an hour")),
                  any(BESIDE_HOUR.keySet()),
                  any("hours"),
                  any("o'clock"),
                  any("forenoon"),
                  any("afternoon")));

  /** The times of day in a part of a text, in order. */
  public static List<GermanClock> in(String text, Span part) {
    List<GermanClock> found = new ArrayList<>();
    Matcher time = TIME.matcher(text).region(part.start(), part.end());
    while (time.find()) {
      if (time.group("beside") != null || time.group("stated") != null) {
        found.add(of(time));
      }
    }
    return found;
  }

  /** Whether both may be one moment. */
  public boolean agrees(GermanClock other) {
    return clock.agrees(other.clock);
  }

  private static GermanClock of(Matcher time) {
    String half = time.group("forenoon") != null ? "a" : time.group("afternoon") != null ? "p" : "";
    return new GermanClock(
        new Span(time.start(), time.end()),
        Clock.of(hour(time.group("hour")), minutes(time), true, half),
        time.group("near") != null);
  }

  private static double hour(String hour) {
    GermanNumber number = GermanNumber.of(List.of(hour), "");
    return number == null ? 1 : number.value();
  }

  /** After the hour, or before it: halb, Viertel vor. */
  private static double minutes(Matcher time) {
    String stated = time.group("minutes") == null ? time.group("after") : time.group("minutes");
    String beside = time.group("beside");
    return stated != null
        ? Double.parseDouble(stated)
        : beside == null ? 0 : BESIDE_HOUR.getOrDefault(beside.toLowerCase(Locale.ROOT), 0);
  }

  private static Map<String, Integer> besideHour() {
    Map<String, Integer> minutes = new HashMap<>();
    for (String line : LISTS.lines("beside an hour")) {
      int at = line.lastIndexOf(' ');
      minutes.put(line.substring(0, at), Integer.valueOf(line.substring(at + 1)));
    }
    return Map.copyOf(minutes);
  }

  private static String any(String section) {
    return any(LISTS.words(section));
  }

  private static String any(Iterable<String> words) {
    return "(?iu:" + String.join("|", words).replace(" ", "\\s") + ")";
  }
}
