package synoptic.claim.editor;

import java.util.List;
import synoptic.article.Article;
import synoptic.article.Place;
import synoptic.claim.Claim;
import synoptic.claim.Discrepancy;
import synoptic.story.Story;
import synoptic.text.Span;

/** Hides claims and differences and adds remarks, as an editor states. */
public final class Curation {
  private final EditorRules rules;
  private final Story story;

  public Curation(EditorRules rules, Story story) {
    this.rules = rules;
    this.story = story;
  }

  /** The claims that are shown, with the editor's notes. */
  public List<Claim> show(List<Claim> claims) {
    return claims.stream()
        .filter(c -> rules.hides().stream().noneMatch(place -> holds(c, place)))
        .map(claim -> claim.with(upheld(claim.discrepancies())))
        .map(this::noted)
        .toList();
  }

  /** The discrepancies that the editor did not dismiss. */
  public List<Discrepancy> upheld(List<Discrepancy> discrepancies) {
    return discrepancies.stream()
        .filter(
            d ->
                rules.dismissals().stream()
                    .noneMatch(pair -> isOf(d, pair.a()) && isOf(d, pair.b())))
        .toList();
  }

  private boolean isOf(Discrepancy discrepancy, Place place) {
    return discrepancy.readings().stream().anyMatch(r -> isAt(place, r.article(), r.span()));
  }

  private Claim noted(Claim claim) {
    List<String> notes =
        rules.notes().stream()
            .filter(n -> holds(claim, n.place()))
            .map(ClaimNote::markdown)
            .toList();
    return notes.isEmpty() ? claim : claim.noted(notes);
  }

  private boolean holds(Claim claim, Place place) {
    return claim.witnesses().stream().anyMatch(w -> isAt(place, w.article(), w.span()));
  }

  private boolean isAt(Place place, String of, Span passage) {
    Article article = place.article().equals(of) ? story.article(of) : null;
    Span span = article == null ? null : place.in(article);
    return span != null && span.isMostly(passage);
  }
}
