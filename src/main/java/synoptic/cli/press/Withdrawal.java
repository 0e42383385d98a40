package synoptic.cli.press;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import synoptic.article.Place;
import synoptic.article.SourceFile;
import synoptic.claim.Claim;
import synoptic.claim.Comparison;
import synoptic.claim.Witness;
import synoptic.claim.editor.EditorRules;
import synoptic.config.Settings;
import synoptic.digest.Corpus;
import synoptic.edition.Withdrawn;
import synoptic.format.note.LabelledPassage;
import synoptic.quotation.AttributionRule;
import synoptic.text.Diagnostic;

/** What an editor took away, by rules, by review, or by deleting the page beside its note. */
final class Withdrawal {
  private Withdrawal() {}

  static Withdrawn of(Corpus corpus, Settings settings) {
    EditorRules rules = settings.rules();
    Stream<Place> places =
        Stream.of(
                rules.hides().stream(),
                rules.splits().stream().flatMap(pair -> Stream.of(pair.a(), pair.b())),
                settings.speakers().attributions().stream().map(AttributionRule::place),
                settings.articles().labels().stream().map(LabelledPassage::place))
            .flatMap(of -> of);
    Set<String> passages = places.map(Place::article).collect(toSet());
    corpus.comparisons().stream().flatMap(c -> held(c, rules)).forEach(passages::add);
    return new Withdrawn(passages, deleted(corpus.omissions()));
  }

  /** The articles of the claims that wait for the editor. */
  private static Stream<String> held(Comparison comparison, EditorRules rules) {
    Set<String> shown = new HashSet<>();
    rules.review().shown(comparison).claims().forEach(c -> shown.add(c.id()));
    return comparison.claims().stream()
        .filter(c -> !shown.contains(c.id()))
        .map(Claim::witnesses)
        .flatMap(List::stream)
        .map(Witness::article);
  }

  /** A note that tells of no file is of one that the editor deleted. */
  private static Set<String> deleted(List<Diagnostic> omissions) {
    return omissions.stream()
        .map(Diagnostic::path)
        .filter(path -> path.endsWith(SourceFile.NOTE))
        .map(path -> path.substring(0, path.length() - SourceFile.NOTE.length()))
        .collect(toSet());
  }
}
