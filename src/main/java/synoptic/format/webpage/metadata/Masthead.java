package synoptic.format.webpage.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import synoptic.format.date.Dates;
import synoptic.format.label.Boilerplate;
import synoptic.format.label.Bylines;
import synoptic.format.label.HeadingLines;
import synoptic.format.webpage.chunk.Chunk;
import synoptic.format.webpage.chunk.Chunker;
import synoptic.format.webpage.chunk.EmbeddedPosts;
import synoptic.format.webpage.chunk.ShortText;

/** The short texts around a page's headline, where readers see who wrote it and when. */
final class Masthead {
  /** Chunks before and after the headline; share buttons and pictures' credits lie between. */
  private static final int BEFORE = 6;

  private static final int AFTER = 16;

  private static final int LONGEST = 120;

  /** Chunks from the end of the page in which it may say when it was changed. */
  private static final int FOOT = 40;

  /** Lines that sign something; comments have one each. */
  private static final int MOST_SIGNED = 50;

  private static final Pattern LABEL = Pattern.compile("(?i)^(?:" + Bylines.any("label") + "):?$");
  private static final Pattern SIGNED =
      Pattern.compile("(?:" + Bylines.any("signed") + ")(?<names>.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern BY =
      Pattern.compile("(?i)^(?:" + Bylines.any("by") + "):?\\s+\\S.*");

  /**
   * Words that may stand beside a date of publication, in all its letters: "Published on",
   * "Monday".
   */
  private static final int LETTERS_BESIDE = 22;

  private final List<String> texts = new ArrayList<>();

  /** Those after the headline first: what stands before it may be of another article. */
  private final List<String> dates = new ArrayList<>();

  /**
   * Those that follow the headline with no other heading, and no prose but a standfirst, between.
   */
  private final List<String> own = new ArrayList<>();

  /** The first line of the whole page that says who wrote it, by a verb and not "by" alone. */
  private List<String> signed = List.of();

  /** When the page's foot says that it was changed. */
  private @Nullable String foot;

  private Masthead() {}

  static Masthead of(Document page, @Nullable String title) {
    List<Chunk> chunks =
        Chunker.chunks(page.body(), false).stream()
            .filter(c -> !EmbeddedPosts.isIn(c.box()))
            .toList();
    var masthead = new Masthead();
    int at = title == null ? -1 : find(chunks, title);
    Set<String> prose = new HashSet<>();
    boolean isOwn = at >= 0;
    List<String> before = new ArrayList<>();
    for (int i = Math.max(0, at - BEFORE);
        i < Math.min(chunks.size(), Math.max(0, at) + AFTER);
        i++) {
      Chunk chunk = chunks.get(i);
      if (i > at && chunk.isProse()) {
        prose.add(chunk.text());
      }
      if (prose.size() > 4) {
        break;
      }
      isOwn &= i <= at || !(prose.size() > 1 || chunk.isHeading());
      if (isOwn && i > at && chunk.length() < LONGEST && chunk.linkShare() < 0.5) {
        masthead.own.add(label(chunks, i) + dated(chunk));
      }
      if (chunk.length() < LONGEST && i != at) {
        masthead.texts.add(chunk.text());
        (i < at ? before : masthead.dates).add(label(chunks, i) + dated(chunk));
      }
    }
    masthead.dates.addAll(before);
    masthead.signed = signed(chunks);
    masthead.foot = foot(chunks);
    return masthead;
  }

  /** What the chunk before says of a date, if it is but a label: {@code Updated:}. */
  private static String label(List<Chunk> chunks, int at) {
    String before = at == 0 ? "" : chunks.get(at - 1).text();
    boolean isLabel = before.length() <= LETTERS_BESIDE && Dates.find(before) == null;
    return isLabel && LabelledDate.isOfChange(before) ? before + " " : "";
  }

  private static List<String> signed(List<Chunk> chunks) {
    int looked = 0;
    for (int i = 0; i < chunks.size(); i++) {
      Matcher line = SIGNED.matcher(chunks.get(i).text());
      if (chunks.get(i).length() < LONGEST
          && line.matches()
          && looked++ < MOST_SIGNED
          && !Boilerplate.isOfReaders(chunks.get(i).box())) {
        boolean isBelow = line.group("names").isBlank() && i + 1 < chunks.size();
        String names = isBelow ? chunks.get(i + 1).text() : chunks.get(i).text();
        List<String> people = names.length() < LONGEST ? Bylines.names(names) : List.of();
        if (!people.isEmpty()) {
          return people;
        }
      }
    }
    return List.of();
  }

  /** The people of the first line of the page that signs it, wherever it stands. */
  List<String> signed() {
    return signed;
  }

  /**
   * What a chunk says, a date that its words leave open put as its {@code time} has it; nothing of
   * tables' cells.
   */
  private static String dated(Chunk chunk) {
    if (Set.of("td", "th").contains(chunk.box().normalName())) {
      return "";
    }
    Element time =
        Dates.find(chunk.text()) == null
            ? chunk.box().selectFirst("time[datetime], abbr[title]")
            : null;
    String words = time == null ? "" : ShortText.of(time, LONGEST);
    return time == null || words.isEmpty()
        ? chunk.text()
        : chunk.text().replace(words, time.attr(time.hasAttr("datetime") ? "datetime" : "title"));
  }

  private static int find(List<Chunk> chunks, String title) {
    int found = -1;
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      boolean isNear = Math.abs(chunk.length() - title.length()) < 20;
      if (isNear && HeadingLines.isSame(chunk.text(), title)) {
        if (chunk.box().normalName().equals("h1")) {
          return i;
        }
        found = found < 0 ? i : found;
      }
    }
    return found;
  }

  /** The people of the first by-line, on one line or below its label. */
  List<String> authors() {
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i).replace('\n', ' ');
      boolean isLabel = LABEL.matcher(text).matches() && i + 1 < texts.size();
      String names = isLabel ? texts.get(i + 1) : BY.matcher(text).matches() ? text : null;
      List<String> people = names == null ? List.of() : Bylines.names(names);
      if (!people.isEmpty()) {
        return people;
      }
    }
    return List.of();
  }

  /** The first date that is not said to be of a change. */
  @Nullable String date() {
    return date(dates, LONGEST);
  }

  /** As {@link #date}, of a line right below the headline that says nothing else. */
  @Nullable String day() {
    return date(own, LETTERS_BESIDE);
  }

  /** The first date that is said to be of a change. */
  @Nullable String updated() {
    return said(dates, LabelledDate::isUpdate);
  }

  /**
   * The first date that a label by the headline says to be of a change: nothing is changed before
   * it is out.
   */
  @Nullable String changed() {
    return said(own, LabelledDate::isChange);
  }

  /** The first date that a label says to be of the publication. */
  @Nullable String labelled() {
    return said(dates, LabelledDate::isPublication);
  }

  /** The date of a line at the page's foot that says nothing but when the page was changed. */
  @Nullable String foot() {
    return foot;
  }

  private static @Nullable String foot(List<Chunk> chunks) {
    for (Chunk chunk : chunks.subList(Math.max(0, chunks.size() - FOOT), chunks.size())) {
      List<LabelledDate> dates =
          chunk.length() < LONGEST ? LabelledDate.in(chunk.text()) : List.of();
      if (dates.size() == 1 && dates.getFirst().isAlone()) {
        return dates.getFirst().iso();
      }
    }
    return null;
  }

  private static @Nullable String said(List<String> lines, Predicate<LabelledDate> isMeant) {
    return lines.stream()
        .flatMap(line -> LabelledDate.in(line).stream())
        .filter(isMeant)
        .map(LabelledDate::iso)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String date(List<String> lines, int mostBeside) {
    for (String text : lines) {
      for (LabelledDate date : LabelledDate.in(text)) {
        if (!date.isUpdate() && date.beside() <= mostBeside) {
          return date.iso();
        }
      }
    }
    return null;
  }
}
