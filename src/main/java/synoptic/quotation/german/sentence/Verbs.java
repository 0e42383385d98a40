package synoptic.quotation.german.sentence;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import synoptic.language.Language;
import synoptic.text.WordLists;

/** Tells finite verbs, and those in the subjunctive, by lists and endings. */
public final class Verbs {
  private final Set<String> indicative;
  private final Set<String> first;
  private final Set<String> second;
  private final Set<String> passive;
  private final String passiveParticiple;
  private final Set<String> be;
  private final Set<String> have;
  private final Set<String> prefixes;
  private final Set<String> particles;
  private final Set<String> infinitiveSigns;

  /** Plain infinitives, and every plain finite form in the indicative of them. */
  private final Set<String> infinitives = new HashSet<>();

  private final Set<String> forms = new HashSet<>();
  private final Set<String> subjunctives = new HashSet<>();

  Verbs() {
    WordLists lists = Language.GERMAN.lists("verbs");
    indicative = lists.words("indicative");
    first = lists.words("first subjunctive");
    second = lists.words("second subjunctive");
    passive = lists.words("passive");
    passiveParticiple = lists.lines("passive participle").getFirst();
    be = lists.words("be");
    have = lists.words("have");
    prefixes = lists.words("prefixes");
    particles = lists.words("particles");
    infinitiveSigns = lists.words("infinitive sign");
    lists.words("infinitives").forEach(this::addVerb);
  }

  private void addVerb(String row) {
    String[] parts = row.split("/");
    String infinitive = parts[0];
    String stem = Inflection.stem(infinitive);
    infinitives.add(infinitive);
    subjunctives.add(stem + Inflection.E);
    forms.add(Inflection.third(stem));
    forms.addAll(parts.length > 1 ? Inflection.strongPast(parts[1]) : Inflection.weakPast(stem));
  }

  /** Whether a word is a finite form, plural and infinitive being one. */
  public boolean isFinite(String lower) {
    return indicative.contains(lower)
        || isSubjunctive(lower)
        || forms.contains(lower)
        || forms.contains(withoutPrefix(lower))
        || infinitives.contains(lower);
  }

  /** Whether a word reports what somebody said, by its form alone: sei, komme, könne. */
  public boolean isFirst(String lower) {
    return first.contains(lower)
        || subjunctives.contains(lower)
        || subjunctives.contains(withoutPrefix(lower))
        || Inflection.isForeignSubjunctive(lower);
  }

  public boolean isSecond(String lower) {
    return second.contains(lower);
  }

  public boolean isSubjunctive(String lower) {
    return isFirst(lower) || isSecond(lower);
  }

  /** Whether a word helps another: ist, habe, könnte. */
  public boolean isAuxiliary(String lower) {
    return indicative.contains(lower) || first.contains(lower) || second.contains(lower);
  }

  public boolean isPassive(String lower) {
    return passive.contains(lower);
  }

  /** What "be" has beside it in the passive. */
  public String passiveParticiple() {
    return passiveParticiple;
  }

  public boolean isBe(String lower) {
    return be.contains(lower);
  }

  public boolean isHave(String lower) {
    return have.contains(lower);
  }

  /** Whether words end with an infinitive that a sign of it is before or within: anzukommen. */
  public boolean isInfinitiveWithSign(String before, String last) {
    if (infinitiveSigns.contains(before)) {
      return Inflection.isInfinitive(last);
    }
    for (String particle : particles) {
      for (String sign : infinitiveSigns) {
        if (last.startsWith(particle + sign)
            && Inflection.isInfinitive(last)
            && last.length() > particle.length() + sign.length() + 2) {
          return true;
        }
      }
    }
    return false;
  }

  private String withoutPrefix(String lower) {
    for (String prefix : prefixes) {
      if (lower.startsWith(prefix) && lower.length() > prefix.length() + 3) {
        String rest = lower.substring(prefix.length());
        if (forms.contains(rest) || subjunctives.contains(rest)) {
          return rest;
        }
      }
    }
    for (String particle : particles) { // "dass er ankomme", at the end of a clause
      if (lower.startsWith(particle) && lower.length() > particle.length() + 3) {
        String rest = lower.substring(particle.length());
        if (forms.contains(rest) || subjunctives.contains(rest)) {
          return rest;
        }
      }
    }
    return lower.toLowerCase(Locale.GERMAN);
  }
}
