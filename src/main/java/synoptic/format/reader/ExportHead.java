package synoptic.format.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import synoptic.article.Metadata;
import synoptic.format.date.Dates;
import synoptic.format.label.Bylines;
import synoptic.format.note.Known;

/**
 * The lines above the body of an exported article: labelled ones, and those that stand in the order
 * of their kind.
 */
final class ExportHead {
  private @Nullable String title;
  private @Nullable String outlet;
  private @Nullable String published;
  private List<String> authors = List.of();
  private final List<String> bare = new ArrayList<>();
  private int end;

  /**
   * @param lines of one article
   */
  ExportHead(List<String> lines) {
    boolean isCounted = false;
    int i = 0;
    for (; i < lines.size(); i++) {
      String line = lines.get(i);
      if (ExportLines.BODY.matcher(line).matches()) {
        i++;
        break;
      }
      if (isCounted && line.isBlank() && !hasBody(lines, i)) {
        break;
      }
      isCounted |= ExportLines.LENGTH.matcher(line).matches();
      take(line);
    }
    end = i;
    order();
  }

  private static boolean hasBody(List<String> lines, int from) {
    return lines.subList(from, lines.size()).stream()
        .anyMatch(l -> ExportLines.BODY.matcher(l).matches());
  }

  private void take(String line) {
    Matcher label = ExportLines.LABEL.matcher(line);
    if (label.matches() && ExportLines.isOf("byline", label.group("label"))) {
      authors = Bylines.names(label.group("value"));
    } else if (label.matches() && ExportLines.isOf("headline", label.group("label"))) {
      title = label.group("value");
    } else if (Bylines.isByline(line) && authors.isEmpty()) {
      authors = Bylines.names(line);
    } else if (published == null && line.length() < 60 && Dates.iso(line) != null) {
      published = Dates.iso(line);
      bare.add("");
    } else if (!label.matches()
        && !line.isBlank()
        && !ExportLines.LENGTH.matcher(line).matches()
        && !ExportLines.TIME.matcher(line).matches()
        && !ExportLines.RIGHTS.matcher(line).matches()) {
      bare.add(line);
    }
  }

  /** Outlet, date, headline; or headline, date, outlet: the longer line is the headline. */
  private void order() {
    int day = bare.indexOf("");
    String before = day > 0 ? bare.get(0) : null;
    List<String> after = day < 0 ? List.of() : bare.subList(day + 1, bare.size());
    boolean isOutletFirst =
        before != null && after.stream().anyMatch(l -> l.length() > before.length());
    if (isOutletFirst) {
      outlet = before;
      title = title == null ? longest(after) : title;
    } else {
      title = title == null ? before : title;
      outlet = after.isEmpty() ? null : after.getFirst();
    }
  }

  private static String longest(List<String> lines) {
    return lines.stream().reduce("", (a, b) -> b.length() > a.length() ? b : a);
  }

  @Nullable String title() {
    return title;
  }

  /** Which line is the first of the body. */
  int end() {
    return end;
  }

  Metadata metadata() {
    return Known.of(title, outlet, authors, published);
  }
}
