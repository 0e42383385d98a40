package synoptic.edition;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import synoptic.article.Article;
import synoptic.article.Filing;
import synoptic.article.Metadata;
import synoptic.article.Provenance;
import synoptic.claim.Claim;
import synoptic.claim.Comparison;
import synoptic.claim.Discrepancy.Reading;
import synoptic.claim.Witness;
import synoptic.quotation.Person;
import synoptic.quotation.people.People;
import synoptic.story.Story;
import synoptic.text.Fold;
import synoptic.text.Sha256;
import synoptic.text.Span;

/** Hashes of what pages are made of. */
final class States {
  /** Hexadecimal digits: enough for millions of passages. */
  static final int DIGITS = 12;

  /** Words in a row, of which a sketch is made. */
  private static final int SHINGLE = 4;

  /**
   * The least hashes of a text's shingles, as many as make its sketch (Broder 1997). With half of
   * its words gone, one of eight is still there but once in 256.
   */
  private static final int SKETCH = 8;

  private States() {}

  /** An article under the same name, or the same text under another. */
  static SortedSet<String> keys(Story story) {
    return story.articles().stream()
        .flatMap(a -> keys(a).stream())
        .collect(toCollection(TreeSet::new));
  }

  /** Its name, and its text; and the names of what it stands for. */
  static SortedSet<String> keys(Article article) {
    Provenance from = article.provenance();
    return Stream.of(
            Stream.of(article.id(), from.textSha256()),
            from.also().stream(),
            Stream.ofNullable(from.versionOf()))
        .flatMap(of -> of)
        .map(States::hash)
        .collect(toCollection(TreeSet::new));
  }

  /** The names of the articles that have a claim. */
  static SortedSet<String> articles(Claim claim) {
    return claim.witnesses().stream()
        .map(w -> hash(w.article()))
        .collect(toCollection(TreeSet::new));
  }

  /**
   * The spellings of a claim's speaker: a person's full name wherever it stands, any other where it
   * stands, since elsewhere it may be another's.
   */
  static Stream<String> keys(Person speaker, Claim claim, Story story) {
    return claim.witnesses().stream()
        .filter(w -> w.quotation() != null)
        .flatMap(
            w -> {
              String name = requireNonNull(w.quotation()).speakerName();
              if (name == null || !speaker.spellings().contains(name)) {
                return Stream.of();
              }
              return People.isPersonal(name)
                  ? Stream.of(hash(name))
                  : keys(article(w.article(), story)).stream().map(of -> hash(name, of));
            });
  }

  /** A sketch of its words: most of it stays the same as long as most of them do. */
  static SortedSet<String> keys(Claim claim, Story story) {
    SortedSet<String> hashes = new TreeSet<>();
    for (Witness witness : claim.witnesses()) {
      List<String> words =
          List.of(Fold.words(words(witness.article(), witness.span(), story)).split(" "));
      for (int i = 0; i == 0 || i + SHINGLE <= words.size(); i++) {
        hashes.add(hash(String.join(" ", words.subList(i, Math.min(i + SHINGLE, words.size())))));
      }
    }
    return hashes.stream().limit(SKETCH).collect(toCollection(TreeSet::new));
  }

  static String state(Article article) {
    return hash(
        article.id(),
        article.provenance().textSha256(),
        state(article.metadata()) + labels(article));
  }

  /** What an article states, in the form that editions have kept: a record's shape may change. */
  private static String state(Metadata of) {
    return String.join(
        ", ",
        "Metadata[title=" + of.title(),
        "outlet=" + of.outlet(),
        "authors=" + of.authors(),
        "published=" + of.published(),
        "updated=" + of.updated(),
        "url=" + of.url(),
        "language=" + of.language(),
        "origins=" + of.origins(),
        "incomplete=" + of.incomplete(),
        "section=" + of.section() + "]");
  }

  /** Its parts where the editor labels them; where nobody does, its text tells them. */
  private static String labels(Article article) {
    return article.provenance().filing().byEditor().contains(Filing.Field.LABEL)
        ? article.blocks().toString()
        : "";
  }

  static String state(Comparison comparison) {
    List<String> parts = new ArrayList<>();
    comparison.story().articles().forEach(a -> parts.add(state(a)));
    comparison.claims().forEach(c -> parts.add(state(c, comparison.story())));
    comparison.lineages().forEach(l -> parts.add(String.valueOf(l)));
    comparison.discrepancies().forEach(d -> parts.add(String.valueOf(d)));
    comparison.leads().forEach(l -> parts.add(String.valueOf(l)));
    comparison.related().forEach(r -> parts.add(r.first() + " " + r.second()));
    return hash(parts.toArray(String[]::new));
  }

  /** Differs when what it says, or who, where and against what, does: not with its story. */
  static String state(Claim claim, Story story) {
    List<String> parts = new ArrayList<>();
    parts.add(claim.speaker() == null ? "" : claim.speaker().id());
    for (Witness witness : claim.witnesses()) {
      parts.add(witness.article() + " " + state(article(witness.article(), story).metadata()));
      parts.add(words(witness.article(), witness.span(), story));
      witness.repeats().forEach(r -> parts.add(words(witness.article(), r, story)));
    }
    claim.witnesses().stream()
        .map(Witness::quotation)
        .filter(q -> q != null && !q.byEditor().isEmpty())
        .forEach(q -> parts.add(q.byEditor() + " " + q.attribution()));
    claim.discrepancies().forEach(d -> parts.add(state(d.kind(), d.readings(), story)));
    claim.marks().forEach(m -> parts.add(state(m.kind(), m.readings(), story)));
    parts.add(claim.lineages() + " " + claim.notes());
    return hash(parts.toArray(String[]::new));
  }

  /** Of a claim's page, which names the articles by letters: by their places in the story. */
  static String page(Claim claim, Story story) {
    List<String> articles = story.articles().stream().map(Article::id).toList();
    List<Integer> places =
        claim.witnesses().stream().map(w -> articles.indexOf(w.article())).toList();
    return hash(state(claim, story), places.toString());
  }

  private static String state(Enum<?> kind, List<Reading> readings, Story story) {
    return readings.stream()
        .map(r -> r.article() + " " + words(r.article(), r.focus(), story))
        .collect(joining("\n", kind.name() + "\n", ""));
  }

  static String hash(String... parts) {
    return Sha256.of(String.join("\n", parts), DIGITS);
  }

  private static String words(String article, Span span, Story story) {
    return article(article, story).text(span);
  }

  private static Article article(String id, Story story) {
    return requireNonNull(story.article(id), id);
  }
}
