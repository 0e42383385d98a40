package synoptic.format.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Metadata;
import synoptic.article.Role;
import synoptic.article.SourceFile;
import synoptic.format.ArticleFormat;
import synoptic.format.Articles;
import synoptic.format.bytes.TextFile;
import synoptic.format.feed.Feed;
import synoptic.format.label.Bylines;
import synoptic.format.label.Dates;
import synoptic.format.label.Paragraphs;
import synoptic.format.label.ShownText;
import synoptic.format.note.Known;
import synoptic.text.Reported;
import synoptic.text.WordLists;

/**
 * What press databases export: articles one below the other, each with a head of labelled lines.
 * The text is the headline and the body; the head is read and left out.
 */
final class ExportFormat implements ArticleFormat {
  static final String NAME = "export";

  private static final WordLists LISTS = WordLists.read(ExportFormat.class, "export.txt");

  /** Bytes looked at to know such a file. */
  private static final int HEAD = 65_536;

  private static final Pattern COUNT = line("count");
  private static final Pattern FOOT = line("foot");
  private static final Pattern LENGTH = line("length");
  private static final Pattern BODY = line("body");
  private static final Pattern LABEL =
      Pattern.compile("^\\s*(?<label>\\p{Lu}[\\p{L}/ -]{2,24}):\\s*(?<value>.*)$");
  private static final Pattern RIGHTS = line("rights");
  private static final Pattern TIME = Pattern.compile("\\s*\\d{1,2}[:.]\\d{2}\\s*");

  private static Pattern line(String section) {
    return Pattern.compile("(?im)^\\s*(?:" + String.join("|", LISTS.lines(section)) + ")\\s*$");
  }

  /** Whether a file is one, by the lines that only exports have. */
  static boolean isOne(SourceFile file) {
    byte[] bytes = file.bytes();
    String text = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
    return COUNT.matcher(text).find() || (FOOT.matcher(text).find() && LENGTH.matcher(text).find());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean accepts(SourceFile file) {
    return NAME.equals(Disguise.of(file));
  }

  @Override
  public Reported<List<Article>> read(SourceFile file) {
    return TextFile.read(
        file,
        null,
        (text, report) -> {
          List<List<String>> documents = documents(text);
          List<Article> articles = new ArrayList<>();
          for (int i = 0; i < documents.size() && i < Feed.MOST; i++) {
            String id = documents.size() == 1 ? file.path() : file.path() + "#" + (i + 1);
            articles.addAll(article(id, documents.get(i), new Articles(file, NAME, report)));
          }
          return articles;
        });
  }

  private static List<List<String>> documents(String text) {
    List<List<String>> documents = new ArrayList<>();
    List<String> document = new ArrayList<>();
    for (String line : text.lines().toList()) {
      boolean isEnd = FOOT.matcher(line).matches();
      if (isEnd || COUNT.matcher(line).matches()) {
        documents.add(document);
        document = new ArrayList<>();
      } else {
        document.add(line.strip());
      }
    }
    documents.add(document);
    documents.removeIf(lines -> lines.stream().allMatch(String::isBlank));
    return documents;
  }

  private static List<Article> article(String id, List<String> lines, Articles articles) {
    var head = new Head(lines);
    var shown = new ShownText();
    if (head.title != null) {
      shown.add(head.title, Role.HEADLINE);
    }
    String body = String.join("\n", lines.subList(head.end, lines.size()));
    int foot = foot(body);
    String told = body.substring(0, foot);
    Paragraphs.in(told, 0)
        .forEach(span -> shown.add(span.of(told).replaceAll("\\s*\\n\\s*", " "), Role.BODY));
    return articles.of(id, shown.text(), shown.paragraphs(), head.metadata(), head.title == null);
  }

  /** Where the labelled lines below a body begin. */
  private static int foot(String body) {
    int at = 0;
    for (String line : body.split("(?<=\n)")) {
      Matcher label = LABEL.matcher(line.strip());
      boolean isLabel = label.matches() && isOf("trailer", label.group("label"));
      if (isLabel || RIGHTS.matcher(line.strip()).matches()) {
        return at;
      }
      at += line.length();
    }
    return at;
  }

  private static boolean isOf(String section, String label) {
    return LISTS.lines(section).contains(label.toLowerCase(Locale.ROOT).strip());
  }

  /** The lines above a body: labelled ones, and those that stand in the order of their kind. */
  private static final class Head {
    private @Nullable String title;
    private @Nullable String outlet;
    private @Nullable String published;
    private List<String> authors = List.of();
    private final List<String> bare = new ArrayList<>();
    private int end;

    Head(List<String> lines) {
      boolean isCounted = false;
      int i = 0;
      for (; i < lines.size(); i++) {
        String line = lines.get(i);
        if (BODY.matcher(line).matches()) {
          i++;
          break;
        }
        if (isCounted && line.isBlank() && !hasBody(lines, i)) {
          break;
        }
        isCounted |= LENGTH.matcher(line).matches();
        take(line);
      }
      end = i;
      order();
    }

    private static boolean hasBody(List<String> lines, int from) {
      return lines.subList(from, lines.size()).stream().anyMatch(l -> BODY.matcher(l).matches());
    }

    private void take(String line) {
      Matcher label = LABEL.matcher(line);
      if (label.matches() && isOf("byline", label.group("label"))) {
        authors = Bylines.names(label.group("value"));
      } else if (label.matches() && isOf("headline", label.group("label"))) {
        title = label.group("value");
      } else if (Bylines.isByline(line) && authors.isEmpty()) {
        authors = Bylines.names(line);
      } else if (published == null && line.length() < 60 && Dates.iso(line) != null) {
        published = Dates.iso(line);
        bare.add("");
      } else if (!label.matches()
          && !line.isBlank()
          && !LENGTH.matcher(line).matches()
          && !TIME.matcher(line).matches()
          && !RIGHTS.matcher(line).matches()) {
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

    Metadata metadata() {
      return Known.of(title, outlet, authors, published);
    }
  }
}
