package synoptic.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import synoptic.quotation.CueVerb.Form;
import synoptic.quotation.CueVerb.Frame;

/** The cues of a language by their inflected first word. */
final class CueLexicon {
  private final Map<String, List<CueVerb>> byWord = new HashMap<>();

  private final Vocabulary vocabulary;

  CueLexicon(WordLists lists, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    Map<String, Map<Frame, Cue.Force>> frames = new LinkedHashMap<>();
    Map<String, String> lines = new LinkedHashMap<>();
    Map<String, Map<Frame, Cue.Force>> nouns = new LinkedHashMap<>();
    lists.sections().forEach((head, entries) -> {
      List<String> words = List.of(head.split(" "));
      boolean noun = words.getFirst().equals("noun");
      var force = words.getFirst().equals("speech") ? Cue.Force.SPEECH : Cue.Force.WEAK;
      for (String entry : entries) {
        String key = noun ? entry : lemma(entry);
        var known = (noun ? nouns : frames).computeIfAbsent(key, k -> new EnumMap<>(Frame.class));
        words.stream().skip(1).map(w -> Frame.valueOf(w.toUpperCase(Locale.ROOT)))
            .forEach(f -> known.merge(f, force, (a, b) -> a == Cue.Force.SPEECH ? a : b));
        if (!noun) {
          lines.merge(key, entry, (a, b) -> a.length() >= b.length() ? a : b);
        }
      }
    });
    frames.forEach((lemma, f) -> inflect(lemma, lines.getOrDefault(lemma, lemma), f));
    nouns.forEach((noun, f) -> put(new CueVerb(noun, noun, List.of(), Form.NOUN, f)));
    byWord.values().forEach(list -> list.sort(Comparator.comparing(v -> -v.tail().size())));
  }

  /** The cues whose first word this is, longest phrase first. */
  List<CueVerb> of(String lower) {
    return byWord.getOrDefault(lower, List.of());
  }

  /** Whether a word can only be the third person of a cue verb, not a plural noun: "says", "insists". */
  boolean isThirdPerson(String lower) {
    return of(lower).stream().anyMatch(v -> v.form() == Form.THIRD) && of(lower.substring(0, lower.length() - 1)).stream().noneMatch(CueVerb::isNoun)
        && of(lower).stream().noneMatch(CueVerb::isNoun) && !vocabulary.is(Vocabulary.Class.PLURAL, lower);
  }

  private void put(CueVerb verb) {
    byWord.computeIfAbsent(verb.word(), w -> new ArrayList<>()).add(verb);
  }

  /** The base form of an entry with the words that must follow it, its other forms left out. */
  private static String lemma(String entry) {
    int plus = entry.indexOf(" + ");
    String base = entry.split(" ", 2)[0];
    return plus < 0 ? base : base + entry.substring(plus + 2);
  }

  private void inflect(String lemma, String entry, Map<Frame, Cue.Force> frames) {
    List<String> words = Arrays.asList(lemma.split(" "));
    String base = words.getFirst();
    List<String> tail = words.subList(1, words.size());
    List<String> listed = new ArrayList<>(Arrays.asList(entry.replaceFirst(" \\+ .*", "").split(" ")));
    listed.removeFirst();
    Set<String> done = new HashSet<>();
    add(done, lemma, base, tail, Form.BASE, frames);
    add(done, lemma, third(base), tail, Form.THIRD, frames);
    if (listed.isEmpty()) {
      listed.add(past(base));
    }
    String past = listed.getFirst();
    for (String form : listed) {
      Form kind = form.endsWith("ing") ? Form.ING : form.equals(past) || form.endsWith("ed") ? Form.PAST : Form.PARTICIPLE;
      add(done, lemma, form, tail, kind, frames);
    }
    boolean doubled = past.endsWith("ed") && past.length() == base.length() + 3;
    add(done, lemma, ing(doubled ? base + base.charAt(base.length() - 1) : base), tail, Form.ING, frames);
  }

  private void add(
      Set<String> done, String lemma, String word, List<String> tail, Form form, Map<Frame, Cue.Force> frames) {
    if (done.add(word) || form == Form.PAST) {
      byWord.getOrDefault(word, new ArrayList<>()).removeIf(v -> v.lemma().equals(lemma));
      put(new CueVerb(lemma, word, tail, form, frames));
    }
  }

  private static boolean endsInConsonantY(String base) {
    return base.endsWith("y") && base.length() > 1 && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
  }

  private static String stem(String base) {
    return base.substring(0, base.length() - 1);
  }

  private static String third(String base) {
    if (endsInConsonantY(base)) {
      return stem(base) + "ies";
    }
    return base.matches(".*(s|x|z|ch|sh|o)") ? base + "es" : base + "s";
  }

  private static String past(String base) {
    return endsInConsonantY(base) ? stem(base) + "ied" : base.endsWith("e") ? base + "d" : base + "ed";
  }

  private static String ing(String base) {
    return base.endsWith("e") && !base.matches(".*(ee|oe|ye)") ? stem(base) + "ing" : base + "ing";
  }
}
