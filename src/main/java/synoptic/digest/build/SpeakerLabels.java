package synoptic.digest.build;

import java.util.EnumSet;
import java.util.Set;
import synoptic.claim.Claim;
import synoptic.claim.Witness;
import synoptic.digest.passage.SpeakerLabel;
import synoptic.digest.passage.Standing;
import synoptic.quotation.Attribution;
import synoptic.quotation.Person;
import synoptic.quotation.Quotation;
import synoptic.quotation.Quotation.Stated;
import synoptic.quotation.people.People;
import synoptic.quotation.people.Roles;

/** Names whose words claims are. */
record SpeakerLabels(Citations citations, People people) {
  /**
   * @param roles of the story's speakers
   */
  SpeakerLabel of(Claim claim, Roles roles) {
    Quotation quotation = claim.base().quotation();
    if (claim.speaker() != null) {
      return named(claim, claim.speaker(), roles);
    }
    if (quotation == null || !quotation.isSpeech()) {
      return SpeakerLabel.reporter(citations.messages());
    }
    Person person = people.person(quotation.speakerName());
    return person != null
        ? named(claim, person, roles)
        : switch (quotation.attribution()) {
          case Attribution.Named named ->
              new SpeakerLabel(
                  Standing.NAMED,
                  named.speaker().name(),
                  named.speaker().role(),
                  null,
                  quotation.byEditor(),
                  citations.messages());
          case Attribution.Anonymous anonymous ->
              new SpeakerLabel(
                  anonymous.isDocument() ? Standing.DOCUMENT : Standing.ANONYMOUS,
                  anonymous.mention().of(citations.text(quotation.article())),
                  null,
                  null,
                  citations.messages());
          case Attribution.NotStated none ->
              SpeakerLabel.notFound(citations.messages(), quotation.byEditor());
        };
  }

  /**
   * With the role that the base reading gives, or the one that the story's articles give; what
   * articles of other events and years call him is none of it. The editor's is what no reading has
   * from its article.
   */
  private SpeakerLabel named(Claim claim, Person person, Roles roles) {
    Quotation quotation = claim.base().quotation();
    String own =
        quotation != null && quotation.attribution() instanceof Attribution.Named named
            ? named.speaker().role()
            : null;
    String role = own != null ? own : roles.of(person);
    Set<Stated> byEditor = EnumSet.noneOf(Stated.class);
    if (claim.witnesses().stream()
        .map(Witness::quotation)
        .noneMatch(q -> q != null && !q.isSpeakerByEditor() && isOf(q, person))) {
      byEditor.add(Stated.SPEAKER);
    }
    if (own != null && quotation != null && quotation.byEditor().contains(Stated.ROLE)) {
      byEditor.add(Stated.ROLE);
    }
    return new SpeakerLabel(
        Standing.NAMED,
        person.name(),
        role,
        "speakers/" + person.id() + ".html",
        byEditor,
        citations.messages());
  }

  private boolean isOf(Quotation quotation, Person person) {
    return person.equals(people.person(quotation.speakerName()));
  }
}
