package synoptic.quotation.sentence;

import java.util.List;
import java.util.regex.Pattern;
import synoptic.text.WordLists;

/**
 * The regular endings of a language: how verbs get them, and what words with them are likely to be.
 */
public final class Inflection {
  /** The first rule whose ending fits makes the form. */
  private record Rule(Pattern ending, String replacement) {
    static Rule parse(String line) {
      String[] sides = line.split("->", -1);
      return new Rule(Pattern.compile("(?:" + sides[0].strip() + ")$"), sides[1].strip());
    }
  }

  /** An ending and how many letters at least stand before it. */
  private record Ending(String letters, int before) {
    static Ending parse(String line) {
      int hyphens = line.lastIndexOf('-') + 1;
      return new Ending(line.substring(hyphens), hyphens);
    }

    boolean fits(String word) {
      return word.endsWith(letters) && word.length() >= letters.length() + before;
    }
  }

  private final List<Rule> third;
  private final List<Rule> past;
  private final List<Rule> participle;
  private final List<Ending> pasts;
  private final List<Ending> participles;
  private final List<Ending> adverbs;
  private final List<Ending> openings;
  private final List<Ending> plurals;
  private final List<Ending> singulars;
  private final List<Ending> negations;

  Inflection(WordLists lists) {
    this.third = lists.lines("third").stream().map(Rule::parse).toList();
    this.past = lists.lines("past").stream().map(Rule::parse).toList();
    this.participle = lists.lines("participle").stream().map(Rule::parse).toList();
    this.pasts = lists.lines("past-ending").stream().map(Ending::parse).toList();
    this.participles = lists.lines("participle-ending").stream().map(Ending::parse).toList();
    this.adverbs = lists.lines("adverb-ending").stream().map(Ending::parse).toList();
    this.openings = lists.lines("opening-ending").stream().map(Ending::parse).toList();
    this.plurals = lists.lines("plural-ending").stream().map(Ending::parse).toList();
    this.singulars = lists.lines("singular-ending").stream().map(Ending::parse).toList();
    this.negations = lists.lines("negation-ending").stream().map(Ending::parse).toList();
  }

  String third(String base) {
    return inflect(base, third);
  }

  String past(String base) {
    return inflect(base, past);
  }

  /** The present participle; a verb whose past doubles its last letter doubles it here too. */
  String participle(String base, String past) {
    String doubled = base + base.charAt(base.length() - 1);
    boolean doubles = !past.equals(past(base)) && past.equals(past(doubled));
    return inflect(doubles ? doubled : base, participle);
  }

  boolean looksPast(String lower) {
    return fits(lower, pasts);
  }

  boolean looksParticiple(String lower) {
    return fits(lower, participles);
  }

  boolean looksAdverb(String lower) {
    return fits(lower, adverbs);
  }

  /** Whether a word with a capital that begins a sentence is an adverb and nobody's first name. */
  boolean opensAsAdverb(String lower) {
    return fits(lower, openings);
  }

  public boolean looksPlural(String lower) {
    return fits(lower, plurals) && !fits(lower, singulars);
  }

  /** Whether a verb is contracted with its negation. */
  public boolean isNegated(String lower) {
    return fits(lower, negations);
  }

  private static String inflect(String base, List<Rule> rules) {
    for (Rule rule : rules) {
      var ending = rule.ending().matcher(base);
      if (ending.find()) {
        return ending.replaceFirst(rule.replacement());
      }
    }
    return base;
  }

  private static boolean fits(String lower, List<Ending> endings) {
    for (Ending ending : endings) {
      if (ending.fits(lower)) {
        return true;
      }
    }
    return false;
  }
}
