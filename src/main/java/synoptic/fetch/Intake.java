package synoptic.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Metadata;
import synoptic.fetch.visit.Answer;
import synoptic.fetch.visit.Failure;
import synoptic.fetch.visit.NewsSource;
import synoptic.fetch.visit.Problem;
import synoptic.fetch.visit.SourceKind;
import synoptic.format.feed.Announced;
import synoptic.format.note.PageNote;
import synoptic.text.Sha256;
import synoptic.workspace.Shelf;

/** Puts pages on the shelf: what is new, and what says otherwise than it did. */
final class Intake {
  private static final int DIGITS = 16;

  /** A page as it came. */
  private record Copy(byte[] bytes, String ending, String note) {}

  private final Shelf shelf;
  private final Filed filed;
  private final InstantSource clock;

  Intake(Shelf shelf, Filed filed, InstantSource clock) {
    this.shelf = shelf;
    this.filed = filed;
    this.clock = clock;
  }

  static String key(Announced item) {
    return Sha256.of(item.key(), DIGITS);
  }

  private static String key(NewsSource source) {
    return Sha256.of(source.address().toString(), DIGITS);
  }

  @Nullable FiledPage last(Announced item) {
    return filed.last(key(item));
  }

  boolean hasOf(NewsSource source) {
    return filed.hasOf(key(source));
  }

  /** How many more pages of a source may come today. */
  long left(NewsSource source) {
    return source.most() - filed.count(key(source), day());
  }

  private String day() {
    return clock.instant().toString().substring(0, 10);
  }

  /** Files an entry's own text. */
  Done entry(NewsSource source, Announced item, String alone) throws IOException, Failure {
    String note = note(source, item, item.metadata(), null);
    return file(source, item, new Copy(alone.getBytes(UTF_8), "json", note));
  }

  /** Files a page. */
  Done page(NewsSource source, Announced item, Answer answer) throws IOException, Failure {
    Metadata told = isSecret(source) ? Metadata.NONE : item.metadata();
    String note = note(source, item, told, answer.charset());
    return file(source, item, new Copy(answer.body(), "html", note));
  }

  private String note(NewsSource source, Announced item, Metadata told, @Nullable String charset) {
    String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    return new PageNote(told, source.imprint(), now, charset, key(item), key(source), item.state())
        .write();
  }

  private Done file(NewsSource source, Announced item, Copy copy) throws IOException, Failure {
    Article read = AsRead.of("page." + copy.ending, copy.bytes, copy.note);
    if (read == null) {
      throw Failure.at(URI.create(item.url()), Problem.NO_TEXT);
    }
    FiledPage first = filed.first(key(item));
    FiledPage last = filed.last(key(item));
    if (first != null && last != null) {
      byte[] before = shelf.page(last.path()).orElse(null);
      if (before == null || AsRead.isSame(read, AsRead.of(last.path(), before, last.text()))) {
        return Done.NOTHING;
      }
      int slash = first.path().lastIndexOf('/');
      String name = first.path().substring(slash + 1).replaceFirst("\\.\\w+$", "");
      return put(Outcome.CHANGED, first.path().substring(0, slash), name, copy);
    }
    LocalDate published = read.metadata().day();
    String day = published == null ? day() : published.toString();
    String folder = PathNames.folder(source.outlet()) + "/" + day;
    return put(Outcome.NEW, folder, PathNames.file(read.metadata().title(), item.url()), copy);
  }

  private Done put(Outcome outcome, String folder, String name, Copy copy) throws IOException {
    String path = shelf.file(folder, name, copy.ending, copy.bytes, copy.note);
    filed.add(path, copy.note);
    return new Done(outcome, path);
  }

  /** Whether a page's address is a source's own, and may hold what nobody else may know. */
  private static boolean isSecret(NewsSource source) {
    URI address = source.address();
    return source.kind() == SourceKind.PAGE
        && (address.getRawQuery() != null || address.getRawUserInfo() != null);
  }
}
