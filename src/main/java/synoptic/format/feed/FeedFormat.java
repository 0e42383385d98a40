package synoptic.format.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Dating;
import synoptic.article.Metadata;
import synoptic.article.Origin;
import synoptic.article.Outlet;
import synoptic.article.Publication;
import synoptic.article.Role;
import synoptic.article.SourceFile;
import synoptic.format.ArticleFormat;
import synoptic.format.Articles;
import synoptic.format.bytes.TextFile;
import synoptic.format.date.Dates;
import synoptic.format.label.Paragraphs;
import synoptic.format.label.ShownText;
import synoptic.format.note.Languages;
import synoptic.format.note.Slips;
import synoptic.format.note.Urls;
import synoptic.format.webpage.chunk.Chunk;
import synoptic.format.webpage.chunk.Chunker;
import synoptic.format.webpage.metadata.Authors;
import synoptic.format.webpage.metadata.Json;
import synoptic.format.webpage.metadata.JsonLd;
import synoptic.text.Diagnostic;
import synoptic.text.Lines;
import synoptic.text.Reported;
import synoptic.text.WordLists;

/**
 * A saved RSS, Atom or JSON feed: an article for each entry, numbered from 1 in the order of the
 * feed.
 */
public final class FeedFormat implements ArticleFormat {
  public static final String NAME = "feed";

  private static final WordLists SAY = WordLists.read(FeedFormat.class, "diagnostics.txt");

  private static final Set<String> EXTENSIONS = Set.of("xml", "rss", "atom", "rdf", "json");

  /** RSS writes {@code address (name)} or {@code name (address)}. */
  private static final Pattern ADDRESSED =
      Pattern.compile("^\\S+@\\S+\\s*\\((?<a>[^()]+)\\)$|^(?<b>[^(<]+?)\\s*[(<]\\S+@\\S+[)>]$");

  /** The mark that a feed puts where it cuts a text. */
  private static final Pattern CUT =
      Pattern.compile(
          "(?:\\[\\s*(?:…|\\.\\.\\.|&hellip;|&#8230;|&#x2026;)\\s*\\])(?:\\s|<[^>]{0,200}>|[^<>]{0,40}</a>){0,12}$");

  private static final Pattern ESCAPED =
      Pattern.compile("&[l]t;/?(?:p|div|br|a|strong|b|em|i|h\\d|li|img|blockquote)\\b");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean accepts(SourceFile file) {
    return EXTENSIONS.contains(file.extension());
  }

  @Override
  public Reported<List<Article>> read(SourceFile file) {
    return TextFile.read(
        file,
        Slips.charset(file),
        (text, report) -> {
          Feed feed = Feed.in(text);
          if (feed == null || feed.entries().isEmpty() || feed.isCut()) {
            report.add(unread(file.path(), text, feed));
          }
          if (feed == null) {
            return List.of();
          }
          if (feed.entries().size() == Feed.MOST) {
            String problem = SAY.say("feed-entries", Feed.MOST);
            report.add(Diagnostic.warning(file.path(), problem, SAY.say("split")));
          }
          List<Article> articles = new ArrayList<>();
          Set<FeedEntry> seen = new HashSet<>();
          for (int i = 0; i < feed.entries().size(); i++) {
            FeedEntry entry = feed.entries().get(i);
            if (seen.add(entry)) {
              articles.addAll(article(file, file.path() + "#" + (i + 1), feed, entry, report));
            }
          }
          return articles;
        });
  }

  /** Why a feed, or some of it, could not be read. */
  private static Diagnostic unread(String path, String text, @Nullable Feed feed) {
    Json.Place fault = feed == null && Feed.isJson(text) ? Json.fault(text) : null;
    if (fault != null) {
      return Diagnostic.warning(path, SAY.say("feed-broken"), SAY.say("feed-cut-remedy"))
          .at(fault.line(), fault.column());
    }
    if (feed == null || !feed.isCut()) {
      return Diagnostic.warning(path, SAY.say("feed-none"), SAY.say("feed-none-remedy"));
    }
    String problem = SAY.say("feed-cut", feed.entries().size());
    int end = text.stripTrailing().length();
    return Diagnostic.warning(path, problem, SAY.say("feed-cut-remedy"))
        .at(new Lines(text).line(end), 0);
  }

  private List<Article> article(
      SourceFile file, String id, Feed feed, FeedEntry entry, List<Diagnostic> report) {
    String markup = entry.contents().stream().reduce("", (a, b) -> b.length() > a.length() ? b : a);
    if (markup.isEmpty()) {
      markup = entry.summary() == null ? "" : entry.summary();
    }
    boolean isCut = CUT.matcher(markup).find();
    Document body = Jsoup.parseBodyFragment(unescaped(markup));
    var shown = new ShownText();
    for (Chunk chunk : Chunker.chunks(body.body(), false)) {
      if (chunk.box().normalName().equals("pre")) {
        Paragraphs.in(chunk.text(), 0).forEach(span -> shown.add(span.of(chunk.text()), Role.BODY));
      } else {
        shown.add(chunk.text(), chunk.role());
      }
    }
    var articles = new Articles(file, name(), report);
    return articles.of(id, shown.text(), shown.paragraphs(), metadata(feed, entry, isCut), false);
  }

  /** Mark-up that was escaped once more than the feed's format asks for. */
  private static String unescaped(String markup) {
    return markup.indexOf('<') < 0 && ESCAPED.matcher(markup).find()
        ? Parser.unescapeEntities(markup, false)
        : markup;
  }

  /** What an entry says of the article at an address. */
  static Metadata metadata(Feed feed, FeedEntry entry, String url) {
    Metadata told = metadata(feed, entry, false);
    return new Metadata(
        told.title(),
        new Publication(null, url),
        told.authors(),
        new Dating(told.published(), told.updated()),
        told.language(),
        List.of());
  }

  private static Metadata metadata(Feed feed, FeedEntry entry, boolean isCut) {
    String outlet = plain(feed.title());
    String ofAll = feed.author();
    List<String> written =
        entry.authors().isEmpty() && ofAll != null ? List.of(ofAll) : entry.authors();
    String source = plain(entry.source());
    return new Metadata(
        plain(entry.title()),
        new Publication(
            outlet == null ? null : new Outlet(outlet), Urls.absolute(entry.link(), feed.link())),
        Authors.people(written.stream().map(FeedFormat::person).toList(), outlet),
        new Dating(published(entry), Dates.iso(entry.updated())),
        Languages.tag(feed.language()),
        source == null ? List.of() : List.of(new Origin(source, null)),
        entry.contents().isEmpty() || isCut);
  }

  /** Atom asks for the day of the update alone; where nothing else is, it is the day. */
  private static @Nullable String published(FeedEntry entry) {
    String published = Dates.iso(entry.published());
    return published != null ? published : Dates.iso(entry.updated());
  }

  private static String person(String written) {
    String plain = written.replaceAll("\\s+", " ").strip();
    Matcher addressed = ADDRESSED.matcher(plain);
    if (addressed.matches()) {
      String after = addressed.group("a");
      return after == null ? addressed.group("b").strip() : after.strip();
    }
    return plain;
  }

  private static @Nullable String plain(@Nullable String markup) {
    String plain = markup == null ? "" : JsonLd.plain(markup);
    return plain.isEmpty() ? null : plain;
  }
}
