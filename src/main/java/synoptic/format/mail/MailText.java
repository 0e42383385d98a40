package synoptic.format.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.article.Metadata;
import synoptic.article.Role;
import synoptic.format.date.Dates;
import synoptic.format.label.Paragraphs;
import synoptic.format.label.ShownText;
import synoptic.format.note.Known;
import synoptic.text.Span;
import synoptic.text.WordLists;

/** The plain text of a mail: what was forwarded with it if anything was, without its marks. */
final class MailText {
  private static final WordLists LISTS = WordLists.read(MailText.class, "mail.txt");
  private static final Pattern FORWARDED =
      Pattern.compile(
          "(?i)\\s*>?\\s*-{2,}\\s*(?:"
              + String.join("|", LISTS.lines("forwarded"))
              + ")\\s*-{2,}\\s*");
  private static final Pattern SUBJECT =
      Pattern.compile("(?i)^(?:(?:" + String.join("|", LISTS.lines("subject")) + "):\\s*)+");
  private static final Pattern FIELD =
      Pattern.compile("(?i)\\s*>?\\s*(" + LISTS.either("fields") + "):\\s*(.*)");
  private static final Pattern QUOTED = Pattern.compile("^(?:>\\s?)+");

  /** What a mail says. */
  record Read(ShownText shown, Metadata metadata) {}

  private MailText() {}

  static Read of(MailParts parts, String plain) {
    List<String> lines = new ArrayList<>(plain.lines().toList());
    int mark = -1;
    for (int i = 0; i < lines.size() && mark < 0; i++) {
      mark = FORWARDED.matcher(lines.get(i)).matches() ? i : -1;
    }
    Map<String, String> inner = new LinkedHashMap<>();
    if (mark >= 0) {
      lines.subList(0, mark + 1).clear();
      takeHeader(lines, inner);
    }
    int signature = lines.indexOf("-- ");
    int bare = signature < 0 ? lines.indexOf("--") : signature;
    if (bare > 0) {
      lines.subList(bare, lines.size()).clear();
    }
    return new Read(shown(unquoted(lines)), metadata(parts, inner));
  }

  /** What the header of a mail says of it. */
  static Metadata header(MailParts parts) {
    return metadata(parts, Map.of());
  }

  private static void takeHeader(List<String> lines, Map<String, String> fields) {
    int i = 0;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    for (Matcher field; i < lines.size() && (field = FIELD.matcher(lines.get(i))).matches(); i++) {
      fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip());
    }
    lines.subList(0, i).clear();
  }

  /** Without the marks of what is passed on, if most of it is. */
  private static List<String> unquoted(List<String> lines) {
    long said = lines.stream().filter(line -> !line.isBlank()).count();
    long quoted = lines.stream().filter(line -> line.startsWith(">")).count();
    return 2 * quoted <= said
        ? lines
        : lines.stream().map(line -> QUOTED.matcher(line).replaceFirst("")).toList();
  }

  private static ShownText shown(List<String> lines) {
    String text = String.join("\n", lines);
    var shown = new ShownText();
    for (Span span : Paragraphs.in(text, 0)) {
      shown.add(span.of(text).replaceAll("\\s*\\n\\s*", " "), Role.BODY);
    }
    return shown;
  }

  private static Metadata metadata(MailParts parts, Map<String, String> inner) {
    String subject = value(parts, inner, "subject");
    String from = value(parts, inner, "from");
    String date = value(parts, inner, "date");
    String outlet =
        from == null
            ? null
            : from.replaceFirst("\\s*[<\\[].*$", "").replaceAll("^[\"']|[\"']$", "");
    return Known.of(
        subject == null ? null : SUBJECT.matcher(subject).replaceFirst("").strip(),
        outlet == null || outlet.contains("@") ? null : outlet,
        List.of(),
        Dates.iso(date));
  }

  private static @Nullable String value(MailParts parts, Map<String, String> inner, String name) {
    String within = inner.get(name);
    return within == null ? parts.field(name) : within;
  }
}
