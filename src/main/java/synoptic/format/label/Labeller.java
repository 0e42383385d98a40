package synoptic.format.label;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.article.Block;
import synoptic.article.Metadata;
import synoptic.article.Role;
import synoptic.format.date.Dates;
import synoptic.language.Language;
import synoptic.text.Span;

/**
 * Tells the parts of an article apart by their form, and reads what they state of it. Every format
 * hands its paragraphs to it, so that one text means the same in all of them. A paragraph whose
 * role the format knows keeps it.
 */
public final class Labeller {
  /** What the words of an article say of it. */
  public record Reading(List<Block> blocks, Metadata metadata) {}

  private final String text;
  private final List<Block> paragraphs;
  private final boolean findsHeadline;
  private final Headings headings;
  private final Statements statements;
  private final List<Block> blocks = new ArrayList<>();
  private boolean isHead = true;

  /** The language that its words show, once it was asked for. */
  private @Nullable Language shown;

  private Labeller(String text, List<Block> paragraphs, Metadata given, boolean findsHeadline) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.findsHeadline = findsHeadline;
    this.headings = new Headings(text, paragraphs);
    this.statements = new Statements(given);
  }

  /**
   * The labelled blocks of a text.
   *
   * @param paragraphs in order; those of role BODY are looked into
   * @param given what is known already, which always wins
   * @param findsHeadline whether the first line may be the headline though no mark-up says so
   */
  public static Reading read(
      String text, List<Block> paragraphs, Metadata given, boolean findsHeadline) {
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
    SelfDescriptions.mark(text, labeller.blocks, labeller.statements);
    return new Reading(labeller.blocks, labeller.statements.metadata(text, labeller.blocks));
  }

  private void keep(Block block) {
    blocks.add(block);
    isHead &= !block.role().isProse();
    if (block.role() == Role.BYLINE) {
      statements.authors(Bylines.names(block.span().of(text)));
    }
  }

  private void label(Span span, int index) {
    int prefix = isHead ? Datelines.prefix(span.of(text)) : 0;
    if (prefix == 0) {
      labelUndated(span, index);
      return;
    }
    statements.published(Dates.iso(span.of(text).substring(0, prefix)));
    add(span.start(), span.start() + prefix, Role.DATE);
    Span rest = new Span(span.start() + prefix, span.end()).trim(text);
    if (!rest.isEmpty()) {
      label(rest, index);
    }
  }

  private void labelUndated(Span span, int index) {
    String words = span.of(text);
    if (isHead && (labelHeader(span, words) || labelHeadline(span, words, index))) {
      return;
    }
    int notice = correction(words);
    if (notice >= 0) {
      if (notice > 0) {
        labelBody(new Span(span.start(), span.start() + notice).trim(text));
      }
      add(span.start() + notice, span.end(), Role.CORRECTION);
    } else if (ofGerman(GermanCredits.whole(words)) instanceof AgencyCredit credit) {
      add(span.start(), span.end(), Role.CREDIT);
      state(credit, span);
    } else if (Boilerplate.isLabel(words)) {
      add(span.start(), span.end(), Role.CREDIT);
    } else if (Credits.isCaption(words)) {
      add(span.start(), span.end(), Role.CAPTION);
    } else if (Bylines.isByline(words)) {
      keep(new Block(span, Role.BYLINE));
    } else if (Credits.isCredit(words)) {
      add(span.start(), span.end(), Role.CREDIT);
      Credits.sources(words)
          .forEach(c -> statements.origin(c.name(), c.span().shift(span.start())));
      Credit owner = Credits.owner(words);
      if (owner != null && statements.isOthers(owner.name())) {
        statements.origin(owner.name(), owner.span().shift(span.start()));
      }
      statements.authors(Credits.reporters(words));
    } else if ((index > 0 || statements.title() != null) && headings.isHeading(words, index)) {
      add(span.start(), span.end(), Role.HEADING);
    } else {
      labelBody(span);
    }
  }

  /** Where a notice of correction begins in a paragraph; -1 where none does. */
  private int correction(String words) {
    Block before = blocks.isEmpty() ? null : blocks.getLast();
    boolean whole =
        Corrections.isLabel(words)
            || before != null
                && (Corrections.isLabel(before.span().of(text))
                    || before.role() == Role.CORRECTION && Corrections.goesOn(words));
    return whole ? 0 : Corrections.start(words);
  }

  private boolean labelHeader(Span span, String words) {
    Datelines.Header header = Datelines.header(words);
    if (header == null) {
      return false;
    }
    statements.published(header.date());
    statements.outlet(header.outlet());
    add(span.start(), span.end(), Role.DATE);
    return true;
  }

  private boolean labelHeadline(Span span, String words, int index) {
    if (!isTitle(words) && !opens(words, index)) {
      return false;
    }
    HeadingLines.Glued glued = HeadingLines.gluedCredit(words);
    int end = glued == null ? span.end() : span.start() + glued.credit().start();
    Span headline = new Span(span.start(), end).trim(text);
    add(headline.start(), headline.end(), Role.HEADLINE);
    statements.title(headline.of(text));
    if (glued != null) {
      Span credit = glued.credit().shift(span.start());
      add(credit.start(), credit.end(), Role.CREDIT);
      statements.origin(glued.name(), credit);
    }
    return true;
  }

  private boolean isTitle(String words) {
    String title = statements.title();
    return title != null && HeadingLines.isSame(words, title);
  }

  /** Whether a text without a title opens with these words as its headline. */
  private boolean opens(String words, int index) {
    boolean isFirst = blocks.size() < 4 && blocks.stream().allMatch(b -> b.role() == Role.DATE);
    if (!findsHeadline
        || statements.title() != null
        || index + 1 >= paragraphs.size()
        || !isFirst) {
      return false;
    }
    String below = paragraphs.get(index + 1).span().of(text);
    return HeadingLines.isHeadline(words, below)
        && Datelines.at(words) == null
        && !Bylines.isByline(words);
  }

  private void labelBody(Span span) {
    String words = span.of(text);
    int start = span.start();
    int end = span.end();
    Datelines.Dateline dateline = Datelines.at(words);
    if (dateline != null) {
      start += dateline.end();
      if (opensReport()) {
        statements.published(dateline.date());
      }
      add(span.start(), start, Role.DATELINE);
      Credit agency = dateline.agency();
      if (agency != null) {
        statements.origin(agency.name(), agency.span().shift(span.start()));
      }
    }
    AgencyCredit head = dateline == null ? ofGerman(GermanCredits.head(words)) : null;
    if (head != null) {
      start += head.span().end();
      add(span.start(), start, Role.DATELINE);
      state(head, span);
    }
    AgencyCredit foot = ofGerman(GermanCredits.foot(words));
    Credit signed = Credits.signature(words);
    if (foot != null && span.start() + foot.span().start() >= start) {
      end = span.start() + foot.span().start();
      state(foot, span);
    } else if (signed != null && span.start() + signed.span().start() > start) {
      end = span.start() + signed.span().start();
      statements.origin(signed.name(), signed.span().shift(span.start()));
    }
    Span body = new Span(start, end).trim(text);
    if (!body.isEmpty()) {
      keep(new Block(body, Role.BODY));
    }
    if (end < span.end()) {
      add(end, span.end(), Role.CREDIT);
    }
  }

  private @Nullable AgencyCredit ofGerman(@Nullable AgencyCredit credit) {
    return credit != null && shown().equals(Language.GERMAN) ? credit : null;
  }

  private Language shown() {
    Language known = shown == null ? Language.of(null, text) : shown;
    shown = known;
    return known;
  }

  private void state(AgencyCredit credit, Span span) {
    credit.agencies().forEach(a -> statements.origin(a.name(), a.span().shift(span.start())));
  }

  /** Whether no more than a summary stands before what comes next. */
  private boolean opensReport() {
    return blocks.stream().noneMatch(b -> b.role() == Role.DATELINE)
        && blocks.stream().filter(b -> b.role().isProse()).count() <= 1;
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
}
