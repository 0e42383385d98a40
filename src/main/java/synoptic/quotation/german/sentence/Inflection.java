package synoptic.quotation.german.sentence;

import java.util.List;
import java.util.Set;
import synoptic.language.Language;
import synoptic.text.WordLists;

/** The endings of German verbs. */
public final class Inflection {
  private static final WordLists ENDINGS = Language.GERMAN.lists("inflection");

  /** The first subjunctive of the third person, and the vowel that eases an ending. */
  static final String E = ending("subjunctive");

  private static final String THIRD = ending("third person");
  private static final String PLURAL = ending("plural");
  private static final String PAST = ending("weak past");
  private static final Set<String> HARD = ENDINGS.words("eased after");
  private static final Set<String> INFINITIVES = ENDINGS.words("infinitive");
  private static final String FOREIGN = ending("foreign infinitive");
  private static final String PARTICIPLE = ending("participle prefix");
  private static final Set<String> UNSTRESSED = ENDINGS.words("without participle prefix");

  private Inflection() {}

  private static String ending(String section) {
    return ENDINGS.lines(section).getFirst();
  }

  static String stem(String infinitive) {
    for (String ending : List.of(PLURAL, PLURAL.substring(1))) {
      if (infinitive.endsWith(ending)) {
        return infinitive.substring(0, infinitive.length() - ending.length());
      }
    }
    return infinitive;
  }

  private static String eased(String stem) {
    return HARD.stream().anyMatch(stem::endsWith) ? stem + E : stem;
  }

  static String third(String stem) {
    return eased(stem) + THIRD;
  }

  static List<String> weakPast(String stem) {
    String past = eased(stem) + PAST;
    return List.of(past, past + PLURAL.substring(1));
  }

  static List<String> strongPast(String past) {
    return List.of(past, past.endsWith(E) ? past + PLURAL.substring(1) : past + PLURAL);
  }

  static String weakParticiple(String stem) {
    boolean bare =
        stem.endsWith(stem(FOREIGN)) || UNSTRESSED.stream().anyMatch(p -> isPrefix(p, stem));
    return (bare ? "" : PARTICIPLE) + third(stem);
  }

  private static boolean isPrefix(String prefix, String stem) {
    return stem.startsWith(prefix) && stem.length() > prefix.length() + 2;
  }

  static boolean isInfinitive(String lower) {
    return INFINITIVES.stream().anyMatch(lower::endsWith);
  }

  /** Whether a word ends as finite verbs do: veröffentlichte, hinzukommt. */
  public static boolean endsLikeFinite(String lower) {
    return lower.endsWith(THIRD)
        || lower.endsWith(PAST)
        || lower.endsWith(PAST + PLURAL.substring(1));
  }

  public static boolean endsLikePast(String lower) {
    return lower.endsWith(PAST) || lower.endsWith(PAST + PLURAL.substring(1));
  }

  /** Whether a word ends as participles and infinitives do. */
  public static boolean endsLikeVerb(String lower) {
    return lower.endsWith(THIRD) || lower.endsWith(PLURAL.substring(1));
  }

  /** Whether a finite form may be a plural. */
  public static boolean isPlural(String lower) {
    return lower.endsWith(PLURAL.substring(1));
  }

  /** Verbs in -ieren are regular: dominiere. */
  static boolean isForeignSubjunctive(String lower) {
    return lower.endsWith(stem(FOREIGN) + E) && lower.length() > FOREIGN.length();
  }
}
