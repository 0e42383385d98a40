package synoptic.claim;

import java.util.List;
import synoptic.article.Article;
import synoptic.story.Story;
import synoptic.text.Span;

/** Hides claims and adds remarks to them, as an editor states. */
final class Curation {
  private final EditorRules rules;
  private final Story story;

  Curation(EditorRules rules, Story story) {
    this.rules = rules;
    this.story = story;
  }

  /** The claims that are shown, with the editor's notes. */
  List<Claim> show(List<Claim> claims) {
    return claims.stream()
        .filter(c -> rules.hides().stream().noneMatch(place -> holds(c, place)))
        .map(this::noted)
        .toList();
  }

  private Claim noted(Claim claim) {
    List<String> notes =
        rules.notes().stream()
            .filter(n -> holds(claim, n.place()))
            .map(EditorRules.Note::markdown)
            .toList();
    return notes.isEmpty() ? claim : claim.noted(notes);
  }

  private boolean holds(Claim claim, EditorRules.Place place) {
    Article article = story.article(place.article());
    Span span = article == null ? null : place.in(article);
    return span != null
        && claim.witnesses().stream()
            .anyMatch(w -> w.article().equals(place.article()) && span.isMostly(w.span()));
  }
}
