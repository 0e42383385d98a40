package synoptic.claim.collate.mark;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Mark;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Utterances;
import synoptic.claim.unit.Unit;
import synoptic.language.Language;
import synoptic.quotation.Attribution;
import synoptic.quotation.Quotation;
import synoptic.text.Span;
import synoptic.text.WordLists;
import synoptic.text.Words;

/** Stated as a fact here, attributed to somebody there. */
final class OwnVoiceMark implements MarkRule {
  private static final Map<Language, Set<String>> ATTRIBUTING =
      Stream.of(Language.ENGLISH, Language.GERMAN)
          .collect(
              Collectors.toUnmodifiableMap(
                  l -> l, l -> l.lists("collate-patterns").words("attributing")));

  private static final WordLists CLAUSES = Language.ENGLISH.lists("clauses");

  /** How what tells more of somebody just named begins: ", which", ", an aide", ", Ada Quill". */
  private static final Pattern ASIDE =
      Pattern.compile(
          ",\\s(?:(?:%s|%s)\\b|\\p{Lu})"
              .formatted(
                  String.join("|", new TreeSet<>(CLAUSES.words("relative"))),
                  String.join("|", new TreeSet<>(CLAUSES.words("apposition")))));

  /** Words that show that what is said before such a clause is of the fact. */
  private static final int SHARED = 2;

  private static final Set<String> SUBJECTS = CLAUSES.words("subject");

  @Override
  public @Nullable Mark of(Collation pair) {
    Span base = source(pair.base());
    Span reading = source(pair.reading());
    if (base != null && isFact(pair.reading()) && isSaid(pair.base(), pair.reading())) {
      return MarkRule.mark(Mark.Kind.OWN_VOICE, pair, base, pair.reading().span());
    }
    return reading != null && isFact(pair.base()) && isSaid(pair.reading(), pair.base())
        ? MarkRule.mark(Mark.Kind.OWN_VOICE, pair, pair.base().span(), reading)
        : null;
  }

  /**
   * Who is reported to have said it; null where nobody is. Words within quotation marks that
   * another article prints without them are more often an embedded post than a fact.
   */
  private static @Nullable Span source(Unit unit) {
    Quotation said = unit.quotation();
    return said != null
            && said.kind() == Quotation.Kind.INDIRECT
            && said.isSpeech()
            && isSomebody(said.attribution())
        ? said.attribution().mention()
        : null;
  }

  /**
   * Whether what is reported says anything of the fact, but for names, before a relative clause or
   * an apposition: these may be the reporter's own, as in "taken aback by the law, which he
   * signed", "worried about his wife, an aide".
   */
  private static boolean isSaid(Unit said, Unit fact) {
    Span first = said.words().getFirst();
    Span whole = said.quotation() == null ? first : said.quotation().span();
    int start = Math.min(whole.start(), first.start());
    Matcher aside = ASIDE.matcher(said.article().text());
    boolean isAside =
        said.language().equals(Language.ENGLISH) && aside.region(start, said.span().end()).find();
    List<String> told = Utterances.telling(fact, fact.words());
    return !isAside
        || said.words().stream()
                .filter(w -> w.start() >= whole.start() && w.end() <= aside.start())
                .filter(w -> !Character.isUpperCase(said.text(w).charAt(0)))
                .filter(w -> !SUBJECTS.contains(said.text(w)))
                .filter(w -> Utterances.telling(said, List.of(w)).stream().anyMatch(told::contains))
                .count()
            >= SHARED;
  }

  /** Whether a person or a body: what a law or a finding says is no claim of somebody. */
  private static boolean isSomebody(Attribution attribution) {
    return switch (attribution) {
      case Attribution.Named named -> true;
      case Attribution.Anonymous source -> !source.isDocument();
      case Attribution.NotStated nobody -> false;
    };
  }

  /** Whether a passage attributes nothing, within quotation marks or without them. */
  private static boolean isFact(Unit unit) {
    List<Span> sentences = MarkRule.sentences(unit);
    Set<String> attributing = ATTRIBUTING.get(unit.language());
    return unit.quotation() == null
        && attributing != null
        && sentences.stream()
            .flatMap(s -> Words.in(unit.article().text(), s).stream())
            .map(w -> unit.text(w).toLowerCase(Locale.ROOT))
            .noneMatch(attributing::contains)
        && Stream.concat(Stream.of(unit.span()), sentences.stream())
            .map(unit::text)
            .noneMatch(
                t -> t.chars().anyMatch(c -> unit.language().punctuation().isDouble((char) c)));
  }
}
