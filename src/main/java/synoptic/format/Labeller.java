package synoptic.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.article.Block;
import synoptic.article.Metadata;
import synoptic.article.Origin;
import synoptic.article.Outlet;
import synoptic.article.Role;
import synoptic.text.Span;

/**
 * Tells the parts of an article apart by their form, and reads what they state of it. Every format hands its paragraphs
 * to it, so that one text means the same in all of them. A paragraph whose role the format knows keeps it.
 */
final class Labeller {
  /** What the words of an article say of it. */
  record Reading(List<Block> blocks, Metadata metadata) {}

  private final String text;
  private final List<Block> paragraphs;
  private final Metadata given;
  private final boolean findsHeadline;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Origin> origins = new ArrayList<>();
  private final Set<String> authors = new LinkedHashSet<>();
  private boolean isHead = true;
  private @Nullable String title;
  private @Nullable String outlet;
  private @Nullable String published;

  private Labeller(String text, List<Block> paragraphs, Metadata given, boolean findsHeadline) {
    this.findsHeadline = findsHeadline;
    this.text = text;
    this.paragraphs = paragraphs;
    this.given = given;
    this.title = given.title();
  }

  /**
   * The labelled blocks of a text.
   *
   * @param paragraphs in order; those of role BODY are looked into
   * @param given what is known already, which always wins
   * @param findsHeadline whether the first line may be the headline though no mark-up says so
   */
  static Reading read(String text, List<Block> paragraphs, Metadata given, boolean findsHeadline) {
    var labeller = new Labeller(text, paragraphs, given, findsHeadline);
    for (int i = 0; i < paragraphs.size(); i++) {
      Block paragraph = paragraphs.get(i);
      if (paragraph.role() == Role.BODY) {
        labeller.label(paragraph.span(), i);
      } else {
        labeller.keep(paragraph);
      }
    }
    labeller.markStandfirst();
    return new Reading(labeller.blocks, labeller.metadata());
  }

  private void keep(Block block) {
    blocks.add(block);
    isHead &= !block.role().isProse();
    if (block.role() == Role.BYLINE) {
      authors.addAll(Bylines.names(block.span().of(text)));
    }
  }

  private void label(Span span, int index) {
    String words = span.of(text);
    if (isHead) {
      int prefix = Datelines.prefix(words);
      if (prefix > 0) {
        publish(Dates.iso(words.substring(0, prefix)));
        add(span.start(), span.start() + prefix, Role.DATE);
        Span rest = new Span(span.start() + prefix, span.end()).trim(text);
        if (!rest.isEmpty()) {
          label(rest, index);
        }
        return;
      }
      if (labelHead(span, words, index)) {
        return;
      }
    }
    if (Boilerplate.isLabel(words)) {
      add(span.start(), span.end(), Role.CREDIT);
    } else if (Credits.isCaption(words)) {
      add(span.start(), span.end(), Role.CAPTION);
    } else if (Bylines.isByline(words)) {
      keep(new Block(span, Role.BYLINE));
    } else if (Credits.isCredit(words)) {
      add(span.start(), span.end(), Role.CREDIT);
      Credits.sources(words).forEach(c -> origins.add(new Origin(c.name(), c.span().shift(span.start()))));
      authors.addAll(Credits.reporters(words));
    } else if ((index > 0 || title != null) && index + 1 < paragraphs.size() && Headlines.isHeading(words) && !isList(index)) {
      add(span.start(), span.end(), Role.HEADING);
    } else {
      labelBody(span, words);
    }
  }

  private boolean labelHead(Span span, String words, int index) {
    Datelines.Header header = Datelines.header(words);
    if (header != null) {
      publish(header.date());
      outlet = header.outlet() == null ? outlet : header.outlet();
      add(span.start(), span.end(), Role.DATE);
      return true;
    }
    String known = title;
    boolean isTitle = known != null && words.replaceAll("\\s+", " ").equalsIgnoreCase(known.replaceAll("\\s+", " "));
    boolean opens = findsHeadline && title == null && index + 1 < paragraphs.size() && isFirstWords();
    String below = opens ? paragraphs.get(index + 1).span().of(text) : "";
    if (isTitle || (opens && Headlines.isHeadline(words, below) && Datelines.at(words) == null && !Bylines.isByline(words))) {
      Headlines.Glued glued = Headlines.gluedCredit(words);
      int end = glued == null ? span.end() : span.start() + glued.credit().start();
      Span headline = new Span(span.start(), end).trim(text);
      add(headline.start(), headline.end(), Role.HEADLINE);
      title = title == null ? headline.of(text) : title;
      if (glued != null) {
        Span credit = glued.credit().shift(span.start());
        add(credit.start(), credit.end(), Role.CREDIT);
        origins.add(new Origin(glued.name(), credit));
      }
      return true;
    }
    return false;
  }

  private boolean isFirstWords() {
    return blocks.size() < 4 && blocks.stream().allMatch(b -> b.role() == Role.DATE);
  }

  /** Lines without stops above and below make a list, not headings; labels between do not count. */
  private boolean isList(int index) {
    return isOpenLine(index, -1) && isOpenLine(index, 1);
  }

  private boolean isOpenLine(int index, int step) {
    int at = index + step;
    while (at > 0 && at < paragraphs.size() && Boilerplate.isLabel(paragraphs.get(at).span().of(text))) {
      at += step;
    }
    return at > 0
        && at < paragraphs.size()
        && paragraphs.get(at).role() == Role.BODY
        && Headlines.isHeading(paragraphs.get(at).span().of(text));
  }

  private void labelBody(Span span, String words) {
    int start = span.start();
    int end = span.end();
    Datelines.Dateline dateline = Datelines.at(words);
    if (dateline != null) {
      start += dateline.end();
      add(span.start(), start, Role.DATELINE);
      if (dateline.agency() != null) {
        int from = span.start() + dateline.agencyStart();
        origins.add(new Origin(dateline.agency(), new Span(from, from + dateline.agency().length() + 2)));
      }
    }
    Credits.Credit signed = Credits.signature(words);
    if (signed != null && span.start() + signed.span().start() > start) {
      end = span.start() + signed.span().start();
      origins.add(new Origin(signed.name(), signed.span().shift(span.start())));
    }
    Span body = new Span(start, end).trim(text);
    if (!body.isEmpty()) {
      keep(new Block(body, Role.BODY));
    }
    if (end < span.end()) {
      add(end, span.end(), Role.CREDIT);
    }
  }

  /** The paragraph right before the one whose dateline opens the report summarises it. */
  private void markStandfirst() {
    for (int i = 1; i < blocks.size(); i++) {
      if (blocks.get(i).role() == Role.DATELINE) {
        Block before = blocks.get(i - 1);
        boolean isFirst = blocks.subList(0, i - 1).stream().noneMatch(b -> b.role().isProse());
        if (before.role() == Role.BODY && isFirst) {
          blocks.set(i - 1, new Block(before.span(), Role.STANDFIRST));
        }
        return;
      }
    }
  }

  private void add(int start, int end, Role role) {
    blocks.add(new Block(new Span(start, end), role));
  }

  private void publish(@Nullable String date) {
    published = published == null ? date : published;
  }

  private Metadata metadata() {
    Origins.Found stated = Origins.in(text, blocks);
    String name = outlet != null ? outlet : stated.outlet();
    List<Origin> all = new ArrayList<>(given.origins());
    origins.addAll(stated.origins());
    origins.sort(java.util.Comparator.comparing(o -> java.util.Objects.requireNonNull(o.credit())));
    Set<String> known = new HashSet<>();
    given.origins().forEach(origin -> known.add(origin.name()));
    origins.stream().filter(origin -> known.add(origin.name())).forEach(all::add);
    return new Metadata(
        title,
        given.outlet() != null ? given.outlet() : name == null ? null : new Outlet(name),
        given.authors().isEmpty() ? List.copyOf(authors) : given.authors(),
        given.published() != null ? given.published() : published,
        given.updated(),
        given.url(),
        given.language(),
        all,
        given.incomplete());
  }
}
