package synoptic.cli.press;

import static java.util.stream.Collectors.toSet;

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

  /**
   * @param corpus all that was found
   * @param shown what the editor's review leaves of it; no two claims have one id
   */
  static Withdrawn of(Corpus corpus, Corpus shown, Settings settings) {
    EditorRules rules = settings.rules();
    Stream<Place> places =
        Stream.of(
                rules.hides().stream(),
                rules.splits().stream().flatMap(pair -> Stream.of(pair.a(), pair.b())),
                settings.speakers().attributions().stream().map(AttributionRule::place),
                settings.articles().labels().stream().map(LabelledPassage::place))
            .flatMap(of -> of);
    Set<String> passages = places.map(Place::article).collect(toSet());
    held(corpus, shown).forEach(passages::add);
    return new Withdrawn(passages, deleted(corpus.omissions()));
  }

  /** The articles of the claims that wait for the editor. */
  private static Stream<String> held(Corpus corpus, Corpus shown) {
    Set<String> ids = claims(shown).map(Claim::id).collect(toSet());
    return claims(corpus)
        .filter(c -> !ids.contains(c.id()))
        .flatMap(c -> c.witnesses().stream())
        .map(Witness::article);
  }

  private static Stream<Claim> claims(Corpus of) {
    return of.comparisons().stream().map(Comparison::claims).flatMap(List::stream);
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
