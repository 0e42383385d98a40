package synoptic.digest.build;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Claim;
import synoptic.claim.Comparison;
import synoptic.claim.Discrepancy;
import synoptic.claim.Judgement;
import synoptic.claim.Lineage;
import synoptic.claim.Link;
import synoptic.claim.Mark;
import synoptic.claim.Related;
import synoptic.claim.Variant;
import synoptic.claim.Witness;
import synoptic.claim.collate.Editorial;
import synoptic.claim.editor.RuleText;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.digest.entry.claim.Coverage;
import synoptic.digest.entry.claim.DiscrepancyEntry;
import synoptic.digest.entry.claim.StoryRef;
import synoptic.digest.entry.claim.Versions;
import synoptic.digest.excerpt.ArticleSpan;
import synoptic.digest.excerpt.ExcerptPlan;
import synoptic.digest.passage.CitedPassage;
import synoptic.digest.passage.Form;
import synoptic.digest.passage.Labels;
import synoptic.digest.passage.Manner;
import synoptic.digest.passage.Reading;
import synoptic.digest.passage.Receipt;
import synoptic.digest.passage.RelatedPassage;
import synoptic.digest.passage.SignificantDifference;
import synoptic.digest.passage.Source;
import synoptic.digest.passage.Told;
import synoptic.digest.passage.Wording;
import synoptic.quotation.Attribution;
import synoptic.quotation.Quotation;
import synoptic.quotation.Setting;
import synoptic.quotation.people.People;
import synoptic.quotation.people.Roles;
import synoptic.text.Punctuation;
import synoptic.text.Span;
import synoptic.text.Words;

/** Makes entries of claims. */
final class ClaimEntries {
  private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");

  private final Citations citations;
  private final ExcerptPlan plan;
  private final SpeakerLabels speakers;
  private final Marking marking;
  private final DiscrepancyEntries ledger;

  ClaimEntries(Citations citations, ExcerptPlan plan, People people) {
    this.citations = citations;
    this.plan = plan;
    this.speakers = new SpeakerLabels(citations, people);
    this.marking = new Marking(citations);
    this.ledger = new DiscrepancyEntries(citations, plan);
  }

  People people() {
    return speakers.people();
  }

  /**
   * @param roles of the story's speakers
   */
  ClaimEntry of(Claim claim, StoryRef story, Comparison comparison, Roles roles) {
    List<Lineage> lineages = comparison.lineages();
    String page = claim.witnesses().size() > 1 ? ClaimEntry.page(claim.id()) : null;
    List<DiscrepancyEntry> discrepancies = ledger.of(claim.discrepancies(), page, lineages);
    return new ClaimEntry(
        claim.id(),
        story,
        speakers.of(claim, roles),
        new Versions(
            readings(claim, lineages),
            Apparatus.of(
                citations.messages(),
                claim,
                claim.witnesses().stream().allMatch(w -> sameWords(claim, w)),
                discrepancies),
            discrepancies,
            claim.marks().stream().map(this::mark).toList()),
        coverage(claim),
        comparison.facing(claim).stream().map(this::related).toList(),
        claim.notes());
  }

  private Coverage coverage(Claim claim) {
    List<Source> sources =
        claim.witnesses().stream().map(w -> citations.source(w.article())).toList();
    long outlets = sources.stream().map(Source::outletKey).distinct().count();
    List<Source> unshown =
        claim.witnesses().stream()
            .filter(w -> !shows(w, w.span()))
            .map(w -> citations.source(w.article()))
            .toList();
    return new Coverage(
        sources.size(), (int) outlets, claim.lineages(), claim.likelihood(), unshown);
  }

  private List<Reading> readings(Claim claim, List<Lineage> lineages) {
    List<Reading> readings = new ArrayList<>();
    var details = new LoneDetails(citations, lineages);
    for (int i = 0; i < claim.witnesses().size(); i++) {
      Witness witness = claim.witnesses().get(i);
      if (!shows(witness, witness.span())) {
        continue;
      }
      Manner manner = manner(witness, claim.base());
      Told told = details.of(claim, witness, setting(witness), manner.quoted());
      readings.add(
          new Reading(
              i == 0 ? marking.base(claim) : marking.witness(claim, witness),
              citations.cite(witness.article(), setting(witness)),
              manner,
              witness.repeats().stream()
                  .filter(s -> shows(witness, s))
                  .map(s -> citations.cite(witness.article(), s))
                  .toList(),
              i == 0 ? Wording.ofBase(told) : wording(claim, witness, told),
              i == 0 ? null : receipt(claim, witness, claim.receipts().get(i - 1))));
    }
    return readings;
  }

  /** The base reading's side, or for a fact that others attribute the side of the fact, first. */
  private String mark(Mark mark) {
    Map<Boolean, List<String>> sides =
        mark.readings().stream()
            .collect(
                partitioningBy(
                    r -> isFirst(mark, r),
                    mapping(r -> citations.source(r.article()).siglum(), toList())));
    return Labels.mark(
        citations.messages(),
        mark.kind(),
        sides.getOrDefault(true, List.of()),
        sides.getOrDefault(false, List.of()));
  }

  private static boolean isFirst(Mark mark, Discrepancy.Reading reading) {
    return mark.kind() == Mark.Kind.OWN_VOICE
        ? reading.focus().equals(reading.span())
        : reading.equals(mark.base());
  }

  private RelatedPassage related(Related.Side side) {
    boolean shown = plan.shows(new ArticleSpan(side.article(), side.span()));
    return new RelatedPassage(
        citations.source(side.article()),
        shown ? citations.cite(side.article(), side.span()) : null);
  }

  private Span setting(Witness witness) {
    Span setting =
        Setting.of(witness.quotation(), witness.span(), citations.text(witness.article()));
    return shows(witness, setting) ? setting : witness.span();
  }

  private Manner manner(Witness witness, Witness base) {
    Quotation quotation = witness.quotation();
    return new Manner(
        form(witness),
        isSpoken(witness) && quotation != null && quotation.marked() != null,
        isSpoken(witness)
            && !Editorial.in(citations.text(witness.article()), witness.span()).isEmpty(),
        mention(quotation),
        quotation != null && isAttributedOtherwise(quotation, base.quotation()),
        quotation == null ? null : quotation.via());
  }

  /**
   * Whether one names a source and the other does not, or both describe an unnamed one, in other
   * words.
   */
  private boolean isAttributedOtherwise(Quotation quotation, @Nullable Quotation base) {
    if (base == null || !(quotation.attribution() instanceof Attribution.Anonymous unnamed)) {
      return base != null
          && base.attribution() instanceof Attribution.Anonymous
          && quotation.speakerName() != null;
    }
    String words = unnamed.mention().of(citations.text(quotation.article()));
    return base.speakerName() != null
        || base.attribution() instanceof Attribution.Anonymous other
            && !other.mention().of(citations.text(base.article())).equalsIgnoreCase(words);
  }

  private Wording wording(Claim claim, Witness witness, Told told) {
    boolean isSame = sameWords(claim, witness);
    List<SignificantDifference> significant =
        witness.variants().stream()
            .filter(v -> v.kind().isSignificant())
            .sorted(Comparator.comparing(Variant::reading))
            .map(
                v ->
                    new SignificantDifference(
                        words(claim.base(), v.base()), words(witness, v.reading())))
            .toList();
    return new Wording(
        Apparatus.of(citations.messages(), witness, isSame), isSame, significant, told);
  }

  private @Nullable CitedPassage words(Witness witness, Span span) {
    return span.isEmpty() ? null : citations.uncounted(witness.article(), span);
  }

  private Receipt receipt(Claim claim, Witness witness, Link link) {
    Judgement judgement = link.judgement();
    String rule =
        claim.witnesses().stream()
            .filter(w -> w.article().equals(link.article()) && shows(w, w.span()))
            .findFirst()
            .map(
                w ->
                    RuleText.split(
                        citations.article(w.article()),
                        w.span(),
                        citations.article(witness.article()),
                        witness.span()))
            .orElse(null);
    return new Receipt(
        citations.source(link.article()), judgement.score(), judgement.reasons(), rule);
  }

  private boolean sameWords(Claim claim, Witness witness) {
    return words(claim.base()).equals(words(witness));
  }

  /** A hyphen parts words as a space does: "state-funded", "state funded". */
  private List<String> words(Witness witness) {
    String text = citations.text(witness.article());
    return Words.in(text, witness.span()).stream()
        .flatMap(w -> HYPHEN.splitAsStream(w.of(text)))
        .toList();
  }

  private boolean shows(Witness witness, Span span) {
    return plan.shows(new ArticleSpan(witness.article(), span));
  }

  private static boolean isSpoken(Witness witness) {
    Quotation quotation = witness.quotation();
    return quotation != null
        && quotation.kind() != Quotation.Kind.INDIRECT
        && quotation.isSpeech()
        && quotation.span().contains(witness.span());
  }

  /** Whether some of its words stand within quotation marks. */
  private boolean quotes(Witness witness) {
    Punctuation punctuation = citations.source(witness.article()).tongues().article().punctuation();
    return witness
        .span()
        .of(citations.text(witness.article()))
        .chars()
        .anyMatch(c -> punctuation.isDouble((char) c));
  }

  private Form form(Witness witness) {
    Quotation quotation = witness.quotation();
    if (quotation == null || !quotation.isSpeech()) {
      return quotes(witness) ? Form.PARTIAL : Form.OWN_WORDS;
    }
    return switch (quotation.kind()) {
      case DIRECT -> Form.DIRECT;
      case PARTIAL -> Form.PARTIAL;
      case INDIRECT -> Form.INDIRECT;
    };
  }

  private @Nullable CitedPassage mention(@Nullable Quotation quotation) {
    if (quotation == null) {
      return null;
    }
    Span mention = quotation.attribution().mention();
    return mention != null && plan.shows(new ArticleSpan(quotation.article(), mention))
        ? citations.cite(quotation.article(), mention)
        : null;
  }
}
