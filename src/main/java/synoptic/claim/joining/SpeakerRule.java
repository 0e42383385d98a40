package synoptic.claim.joining;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.name.NameLikeness;
import synoptic.claim.collate.name.SourceNoun;
import synoptic.claim.unit.Unit;
import synoptic.quotation.Attribution;
import synoptic.quotation.Person;
import synoptic.quotation.Quotation;
import synoptic.quotation.people.People;
import synoptic.story.word.Stems;

/**
 * Words of different speakers are kept apart, unless they are one utterance: persons, bodies and
 * places that stand for governments alike.
 */
public final class SpeakerRule implements JoiningRule {
  /**
   * Words of different speakers need this score: they then are one utterance that the articles
   * attribute differently.
   */
  private static final double DESPITE_SPEAKER = 0.95;

  /** The same, where one article names the speaker and the other does not. */
  private static final double DESPITE_ANONYMITY = 0.5;

  /** More than any score. */
  private static final double NEVER = Double.POSITIVE_INFINITY;

  /** Words that tell too little for two speakers to be one. */
  private static final int FEW = 8;

  private final People people;

  public SpeakerRule(People people) {
    this.people = people;
  }

  @Override
  public double apply(Collation pair, double score) {
    return score >= needed(pair) ? score : 0;
  }

  @Override
  public String reason() {
    return "speakers";
  }

  private double needed(Collation pair) {
    Unit a = pair.base();
    Unit b = pair.reading();
    if (a.quotation() == null || b.quotation() == null) {
      return 0;
    }
    Person first = named(a);
    Person second = named(b);
    if (first != null && second != null) {
      boolean one = areOne(a, first, b, second) || isRelayed(a, second) || isRelayed(b, first);
      return one ? 0 : pair.showsTwoSpeakers() ? DESPITE_SPEAKER : NEVER;
    }
    return ofSomebody(pair, first != null || second != null);
  }

  /**
   * What words need of which one source has no name or both have none.
   *
   * @param oneNamed whether one has
   */
  private double ofSomebody(Collation pair, boolean oneNamed) {
    Unit a = pair.base();
    Unit b = pair.reading();
    boolean anonymousA = isAnonymous(a.quotation());
    boolean anonymousB = isAnonymous(b.quotation());
    if (!anonymousA && !anonymousB || pair.hasMarkedRun()) {
      return 0;
    }
    if (anonymousA && anonymousB) {
      return ofNobody(pair);
    }
    return oneNamed ? unlessFew(a, b, DESPITE_ANONYMITY) : 0;
  }

  /** What words of two unnamed sources need. */
  private double ofNobody(Collation pair) {
    Unit a = pair.base();
    Unit b = pair.reading();
    if (SourceNoun.of(a).equals(SourceNoun.of(b))) {
      return 0;
    }
    return pair.isVerbatim() ? unlessFew(a, b, DESPITE_ANONYMITY) : NEVER;
  }

  /** Bodies are told apart by the names that the articles give them, whoever shares a last word. */
  private static boolean areOne(Unit a, Person first, Unit b, Person second) {
    boolean persons = People.isPersonal(first.name()) && People.isPersonal(second.name());
    String printedFirst = printed(a, first);
    String printedSecond = printed(b, second);
    return persons && first.id().equals(second.id())
        || NameLikeness.one(printedFirst, printedSecond)
        || isGlued(printedFirst, printedSecond)
        || isGlued(printedSecond, printedFirst);
  }

  /** Whether a page ran what stood before a full name into it: "Lorn GazetteAda Quill". */
  private static boolean isGlued(String printed, String name) {
    return name.indexOf(' ') > 0 && printed.endsWith(name);
  }

  private static String printed(Unit unit, Person speaker) {
    String name = unit.quotation() == null ? null : unit.quotation().speakerName();
    return name == null ? speaker.name() : name;
  }

  /** Whether somebody is said to hold what somebody else said: "agrees with Quill's view that". */
  private static boolean isRelayed(Unit unit, Person other) {
    String surname = other.name().substring(other.name().lastIndexOf(' ') + 1);
    List<String> sentences =
        unit.article().passages().stream()
            .map(Passage::span)
            .filter(sentence -> sentence.overlaps(unit.span()))
            .map(unit::text)
            .filter(sentence -> sentence.contains(surname))
            .toList();
    if (sentences.isEmpty()) {
      return false;
    }
    Pattern relay = Pattern.compile("\\b" + Pattern.quote(surname) + SourceNoun.RELAY);
    return sentences.stream().anyMatch(sentence -> relay.matcher(sentence).find());
  }

  /**
   * The speaker, unless he is a medium that the article draws on: it too may print what an unnamed
   * source said.
   */
  private @Nullable Person named(Unit unit) {
    Quotation quotation = unit.quotation();
    Person speaker = quotation == null ? null : people.person(quotation.speakerName());
    boolean medium =
        speaker != null
            && unit.article().metadata().origins().stream()
                .anyMatch(o -> NameLikeness.alike(o.name(), speaker.name()));
    return medium ? null : speaker;
  }

  private static double unlessFew(Unit a, Unit b, double needed) {
    return isFew(a, b) ? NEVER : needed;
  }

  /**
   * Whether a few words, not the same ones, are all that two have in common: "We know who he is"
   * says anybody of anybody.
   */
  private static boolean isFew(Unit a, Unit b) {
    List<String> first = Stems.of(a.text());
    List<String> second = Stems.of(b.text());
    return Math.min(first.size(), second.size()) < FEW && !first.equals(second);
  }

  public static boolean isAnonymous(@Nullable Quotation quotation) {
    return quotation != null && quotation.attribution() instanceof Attribution.Anonymous;
  }
}
