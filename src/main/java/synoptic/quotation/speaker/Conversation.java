package synoptic.quotation.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.article.Block;
import synoptic.quotation.Attribution;
import synoptic.quotation.Extent;
import synoptic.quotation.Quotation;
import synoptic.quotation.Quotation.Kind;
import synoptic.quotation.Speaker;
import synoptic.quotation.name.NameMention;
import synoptic.quotation.name.Names;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;
import synoptic.text.Span;

/** Whose words the turns of a printed conversation are. */
public final class Conversation {
  /** A word of more than three capitals; shorter ones may be initials or acronyms. */
  private static final Pattern CAPITALS =
      Pattern.compile("(?<!\\p{L})(\\p{Lu})(\\p{Lu}{3,})(?!\\p{L})");

  /** The words of a name that is all in capitals, initials aside. */
  private static final Pattern ALL_CAPITALS =
      Pattern.compile("(?<!\\p{L})(\\p{Lu})(\\p{Lu}+)(?!\\p{L})");

  private final List<Turn> turns;
  private final List<List<Sentence>> lines;
  private final Vocabulary words;

  /**
   * @param lines the sentences of each turn's line
   */
  public Conversation(List<Turn> turns, List<List<Sentence>> lines, Vocabulary words) {
    this.turns = turns;
    this.lines = lines;
    this.words = words;
  }

  /** A block's parts that are no turn. */
  public static List<Block> without(List<Turn> turns, Block block, String text) {
    if (turns.stream().noneMatch(t -> t.line().overlaps(block.span()))) {
      return List.of(block);
    }
    return Dialogue.lines(text, block.span()).stream()
        .filter(line -> turns.stream().noneMatch(t -> t.line().overlaps(line)))
        .map(line -> new Block(line, block.role()))
        .toList();
  }

  /**
   * The turns as quotations; those of nobody who was introduced are left out.
   *
   * @param prose the sentences around the turns
   */
  public List<Quotation> quotations(
      String article, List<Sentence> prose, Names names, SpeakerResolver resolver) {
    List<Quotation> found = new ArrayList<>();
    Attribution interviewee = null;
    for (int i = 0; i < turns.size(); i++) {
      Turn turn = turns.get(i);
      Span said = turn.words();
      if (said == null) {
        continue;
      }
      Attribution speaker;
      if (turn.label() == null || isAnswer(lines.get(i).getFirst())) {
        interviewee =
            interviewee == null
                ? interviewee(turns.getFirst(), prose, names, resolver)
                : interviewee;
        speaker = interviewee;
      } else {
        speaker = named(lines.get(i).getFirst(), turn.label(), resolver);
      }
      if (speaker != null) {
        String id = article + "#q" + said.start() + "-" + said.end();
        found.add(new Quotation(id, new Extent(article, said), Kind.DIRECT, speaker, null));
      }
    }
    return found;
  }

  private boolean isAnswer(Sentence line) {
    return words.at(line, 0, WordClass.ANSWER) && line.is(1, Tag.COLON);
  }

  private Attribution named(Sentence line, Span label, SpeakerResolver resolver) {
    int end = 0;
    while (end < line.size() && line.get(end).start() < label.end()) {
      end++;
    }
    return words.is(WordClass.QUESTIONER, line.get(end - 1).lower())
        ? new Attribution.Anonymous(label)
        : lowered(resolver.resolve(line, new Range(0, end), true));
  }

  /** Labels are often in capitals; names are not. */
  private static Attribution lowered(Attribution found) {
    return found instanceof Attribution.Named(Speaker speaker, var mention)
        ? new Attribution.Named(
            new Speaker(
                lowered(speaker.name()), speaker.role() == null ? null : lowered(speaker.role())),
            mention)
        : found;
  }

  private static String lowered(String words) {
    boolean shouted = words.contains(" ") && words.equals(words.toUpperCase(Locale.ROOT));
    if (shouted) {
      return ALL_CAPITALS
          .matcher(words)
          .replaceAll(m -> m.group(1) + m.group(2).toLowerCase(Locale.ROOT));
    }
    return CAPITALS
        .matcher(words)
        .replaceAll(m -> m.group(1) + m.group(2).toLowerCase(Locale.ROOT));
  }

  /** Who is named after "spoke to", "an interview with", last before the first question. */
  private @Nullable Attribution interviewee(
      Turn first, List<Sentence> prose, Names names, SpeakerResolver resolver) {
    Attribution found = null;
    for (Sentence s : prose) {
      if (s.span().start() > first.line().start()) {
        return found;
      }
      for (int i = 0; i < s.size(); i++) {
        int end = words.phraseEnd(s, i, WordClass.MEETING);
        int from = end;
        NameMention met =
            end == i
                ? null
                : names.in(s).stream()
                    .filter(m -> m.range().from() >= from)
                    .findFirst()
                    .orElse(null);
        if (met != null && names.full(met.name()).toLowerCase(Locale.ROOT).contains(" ")) {
          found = resolver.resolve(s, met.range(), true);
        }
      }
    }
    return found;
  }
}
