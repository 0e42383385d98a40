package synoptic.format.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.article.SourceFile;
import synoptic.format.feed.FeedFormat;
import synoptic.format.mail.MailFormat;
import synoptic.format.webpage.HtmlFormat;

/** What a file is by its first lines, where its name says otherwise. */
final class Disguise {
  private static final Set<String> NAMES = Set.of("txt", "md", "markdown", "html", "htm", "xhtml");
  private static final Set<String> PLAIN = Set.of("txt", "md", "markdown");

  /** Bytes looked at. */
  private static final int HEAD = 4_096;

  private static final Pattern FEED =
      Pattern.compile(
          "^(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,1000}?-->\\s*|<\\?[^>]*>\\s*)*<(?:rss|feed|rdf:RDF)\\b.*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern JSON_FEED =
      Pattern.compile(
          "^\\{\\s*\"version\"\\s*:\\s*\"https?:.{0,3}jsonfeed\\.org.*", Pattern.DOTALL);
  private static final Pattern PAGE =
      Pattern.compile("^(?:<!doctype html|<html)\\b.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern FIELD = Pattern.compile("(?m)^([A-Za-z][A-Za-z-]{1,30}):\\s?\\S.*$");

  /** Fields of mail, two of which must be there beside the sender. */
  private static final Set<String> FIELDS =
      Set.of(
          "date",
          "subject",
          "to",
          "mime-version",
          "content-type",
          "received",
          "return-path",
          "delivered-to");

  private Disguise() {}

  /** The name of the format that reads it; null if its own name says so already. */
  static @Nullable String of(SourceFile file) {
    if (!NAMES.contains(file.extension())) {
      return null;
    }
    byte[] bytes = file.bytes();
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), ISO_8859_1);
    String bare = head.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading();
    if (FEED.matcher(bare).matches() || JSON_FEED.matcher(bare).matches()) {
      return FeedFormat.NAME;
    }
    if (isMail(bare)) {
      return MailFormat.NAME;
    }
    if (PLAIN.contains(file.extension()) && PAGE.matcher(bare).matches()) {
      return HtmlFormat.NAME;
    }
    return file.extension().equals("txt") && ExportFormat.isOne(file) ? ExportFormat.NAME : null;
  }

  private static boolean isMail(String head) {
    Matcher blank = Pattern.compile("\\r?\\n\\r?\\n").matcher(head);
    String top = blank.find() ? head.substring(0, blank.start()) : head;
    Matcher field = FIELD.matcher(top);
    Set<String> names = new HashSet<>();
    boolean isFirst = false;
    while (field.find()) {
      isFirst |= field.start() == 0;
      names.add(field.group(1).toLowerCase(Locale.ROOT));
    }
    boolean isSent = names.contains("from");
    names.retainAll(FIELDS);
    return isFirst && isSent && names.size() >= 2;
  }
}
