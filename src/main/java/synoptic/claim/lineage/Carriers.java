package synoptic.claim.lineage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Passage;
import synoptic.language.Language;
import synoptic.quotation.Quotation;
import synoptic.quotation.name.NameForms;
import synoptic.story.Story;
import synoptic.text.Span;

/** Through which outlets the passages of a story's articles came, as the articles say. */
final class Carriers {
  /** Of one article: its carriers in order, and who spoke to each, by last name. */
  private record Told(
      Article article,
      List<Quotation> quotations,
      List<Carrier> carriers,
      Map<Carrier, String> speakers) {}

  private final Outlets outlets;
  private final Map<String, Told> byArticle = new HashMap<>();

  Carriers(Story story, List<Quotation> quotations) {
    this.outlets = new Outlets(story);
    Set<String> people =
        quotations.stream()
            .map(Quotation::speakerName)
            .filter(Objects::nonNull)
            .map(NameForms::lastWord)
            .collect(Collectors.toSet());
    var finder = new CarrierFinder(outlets, people);
    List<Article> articles =
        story.compared().stream().filter(a -> a.language().equals(Language.ENGLISH)).toList();
    articles.forEach(finder::learn);
    for (Article article : articles) {
      List<Quotation> own =
          quotations.stream()
              .filter(q -> q.article().equals(article.id()))
              .sorted(Comparator.comparing(Quotation::span))
              .toList();
      List<Carrier> carriers = finder.in(article);
      Map<Carrier, String> speakers = new HashMap<>();
      for (Carrier carrier : carriers) {
        String speaker = carrier.heard() ? speaker(article, carrier, own) : null;
        if (speaker != null) {
          speakers.put(carrier, speaker);
        }
      }
      byArticle.put(article.id(), new Told(article, own, carriers, speakers));
    }
  }

  /**
   * Who spoke to a carrier: whom the words name between which it stands, else whose words the
   * sentence has nearest to it.
   */
  private static @Nullable String speaker(
      Article article, Carrier carrier, List<Quotation> quotations) {
    List<Quotation> named = quotations.stream().filter(q -> q.speakerName() != null).toList();
    return named.stream()
        .filter(q -> CarrierFinder.isBeside(article, carrier, name(q)))
        .findFirst()
        .or(
            () ->
                named.stream()
                    .filter(q -> points(q).anyMatch(carrier.sentence()::overlaps))
                    .min(Comparator.comparingInt(q -> distance(q, carrier))))
        .map(Carriers::name)
        .orElse(null);
  }

  private static int distance(Quotation quotation, Carrier carrier) {
    return points(quotation)
        .mapToInt(
            s ->
                Math.min(
                    Math.abs(s.start() - carrier.place().start()),
                    Math.abs(s.end() - carrier.place().start())))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static Stream<Span> points(Quotation quotation) {
    return Stream.of(
            quotation.cue() == null ? null : quotation.cue().span(),
            quotation.attribution().mention())
        .filter(Objects::nonNull);
  }

  private static String name(Quotation quotation) {
    return NameForms.lastWord(Objects.requireNonNull(quotation.speakerName()));
  }

  /** The outlets through which a passage came, each by one name; none where nothing says so. */
  Set<String> of(String article, Span passage, @Nullable Quotation quotation) {
    Told told = byArticle.get(article);
    return told == null ? Set.of() : keys(told, names(told, passage, quotation));
  }

  /** One name for all spellings of an outlet. */
  String key(String name) {
    return outlets.key(name, Set.of());
  }

  private Set<String> keys(Told told, Set<String> names) {
    Set<String> near = CarrierFinder.names(told.carriers());
    Set<String> keys = new HashSet<>();
    names.forEach(n -> keys.add(outlets.key(n, new TreeSet<>(near))));
    return keys;
  }

  private Set<String> names(Told told, Span passage, @Nullable Quotation quotation) {
    Set<String> names = new HashSet<>(within(told, passage, quotation));
    if (quotation != null) {
      Stream.of(quotation.via(), quotation.speakerName())
          .filter(n -> n != null && outlets.isOutlet(Outlets.bare(n)))
          .map(Outlets::bare)
          .forEach(names::add);
    }
    if (!names.isEmpty()) {
      return names;
    }
    if (quotation == null || quotation.speakerName() == null) {
      return unnamed(told, passage, quotation);
    }
    return ofSpeaker(
        told,
        quotation.via() == null ? name(quotation) : NameForms.lastWord(quotation.via()),
        passage);
  }

  /**
   * Those of words whose speaker has no name there: of the sentence before, of somebody without a
   * name who spoke last, or of the one who goes on speaking.
   */
  private static Set<String> unnamed(Told told, Span passage, @Nullable Quotation quotation) {
    if (quotation != null && !isSameAgain(told, quotation)) {
      return Set.of();
    }
    Set<String> before = before(told, passage);
    if (!before.isEmpty() || quotation == null || quotation.kind() == Quotation.Kind.INDIRECT) {
      return before;
    }
    Carrier last =
        told.carriers().stream()
            .filter(c -> c.heard() && c.sentence().start() <= passage.start())
            .filter(c -> told.speakers().get(c) == null)
            .reduce((first, second) -> second)
            .orElse(null);
    return last == null || last.name() == null
        ? told.quotations().stream()
            .filter(q -> q.speakerName() != null && q.span().start() < passage.start())
            .reduce((first, second) -> second)
            .map(q -> ofSpeaker(told, name(q), passage))
            .orElse(Set.of())
        : Set.of(last.name());
  }

  /** Whether a quotation is nobody's, or of one whom a pronoun or a description points back to. */
  private static boolean isSameAgain(Told told, Quotation quotation) {
    Span mention = quotation.attribution().mention();
    return mention == null || CarrierFinder.isSameAgain(told.article().text(mention));
  }

  /** Those of the sentences in which a passage stands, and in which stands whose it is. */
  private static Set<String> within(Told told, Span passage, @Nullable Quotation quotation) {
    Stream<Span> places =
        quotation == null
            ? Stream.of(passage)
            : Stream.concat(Stream.of(passage), points(quotation));
    List<Span> all = places.toList();
    return CarrierFinder.names(
        told.carriers().stream()
            .filter(c -> all.stream().anyMatch(c.sentence()::overlaps))
            .toList());
  }

  /** To whom somebody spoke last before a passage; before he is said to have spoken, the first. */
  private static Set<String> ofSpeaker(Told told, String speaker, Span passage) {
    List<Carrier> heard =
        told.carriers().stream().filter(c -> speaker.equals(told.speakers().get(c))).toList();
    return heard.stream()
        .filter(c -> c.sentence().start() <= passage.start())
        .reduce((first, second) -> second)
        .or(() -> heard.stream().findFirst())
        .map(Carrier::name)
        .map(Set::of)
        .orElse(Set.of());
  }

  /** Those of the sentence before, in one paragraph. */
  private static Set<String> before(Told told, Span passage) {
    List<Span> sentences =
        told.article().blocks().stream()
            .map(Block::span)
            .filter(b -> b.overlaps(passage))
            .flatMap(b -> told.article().passages().stream().map(Passage::span).filter(b::contains))
            .filter(s -> s.end() <= passage.start())
            .toList();
    return sentences.isEmpty()
        ? Set.of()
        : CarrierFinder.names(
            told.carriers().stream()
                .filter(c -> c.sentence().equals(sentences.getLast()))
                .toList());
  }
}
