package synoptic.quotation.sentence;

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
import synoptic.quotation.Cue;
import synoptic.quotation.sentence.CueVerb.Form;
import synoptic.quotation.sentence.CueVerb.Frame;
import synoptic.text.WordLists;

/** The cues of a language by their inflected first word. */
public final class CueLexicon {
  /** The first word of a section's head. */
  private enum Sort {
    SPEECH(Form.BASE, Cue.Force.SPEECH),
    WEAK(Form.BASE, Cue.Force.WEAK),
    NOUN(Form.NOUN, Cue.Force.WEAK),
    SOURCE(Form.SOURCE, Cue.Force.SPEECH);

    private final Form form;
    private final Cue.Force force;

    Sort(Form form, Cue.Force force) {
      this.form = form;
      this.force = force;
    }
  }

  private final Map<String, List<CueVerb>> byWord = new HashMap<>();

  private final Vocabulary vocabulary;
  private final Inflection inflection;

  CueLexicon(WordLists lists, WordLists phrases, Vocabulary vocabulary, Inflection inflection) {
    this.vocabulary = vocabulary;
    this.inflection = inflection;
    Map<Form, Map<String, Map<Frame, Cue.Force>>> all = new EnumMap<>(Form.class);
    Map<String, String> lines = new LinkedHashMap<>();
    lists
        .sections()
        .forEach(
            (head, entries) -> {
              List<String> words = List.of(head.split(" "));
              Sort sort = Sort.valueOf(words.getFirst().toUpperCase(Locale.ROOT));
              for (String entry : entries) {
                String key = lemma(entry);
                var frames = frames(all, sort.form, key);
                words.stream()
                    .skip(1)
                    .map(w -> Frame.valueOf(w.toUpperCase(Locale.ROOT)))
                    .forEach(f -> frames.merge(f, sort.force, CueLexicon::stronger));
                lines.merge(key, entry, (a, b) -> a.length() >= b.length() ? a : b);
              }
            });
    phrases
        .lines("source")
        .forEach(e -> frames(all, Form.SOURCE, lemma(e)).put(Frame.CLAUSE, Cue.Force.SPEECH));
    all.getOrDefault(Form.BASE, Map.of())
        .forEach((lemma, f) -> inflect(lemma, lines.getOrDefault(lemma, lemma), f));
    for (Form form : List.of(Form.NOUN, Form.SOURCE)) {
      all.getOrDefault(form, Map.of()).forEach((lemma, f) -> put(uninflected(lemma, form, f)));
    }
    byWord.values().forEach(list -> list.sort(Comparator.comparing(v -> -v.tail().size())));
  }

  private static Map<Frame, Cue.Force> frames(
      Map<Form, Map<String, Map<Frame, Cue.Force>>> all, Form form, String lemma) {
    return all.computeIfAbsent(form, f -> new LinkedHashMap<>())
        .computeIfAbsent(lemma, l -> new EnumMap<>(Frame.class));
  }

  private static Cue.Force stronger(Cue.Force a, Cue.Force b) {
    return a == Cue.Force.SPEECH ? a : b;
  }

  /** The cues whose first word this is, longest phrase first. */
  public List<CueVerb> of(String lower) {
    return byWord.getOrDefault(lower, List.of());
  }

  /**
   * Whether a word can only be the third person of a cue verb, not a plural noun: "says",
   * "insists".
   */
  boolean isThirdPerson(String lower) {
    return of(lower).stream().anyMatch(v -> v.form() == Form.THIRD)
        && of(lower.substring(0, lower.length() - 1)).stream().noneMatch(CueVerb::isNoun)
        && of(lower).stream().noneMatch(CueVerb::isNoun)
        && !vocabulary.is(WordClass.PLURAL, lower);
  }

  private static CueVerb uninflected(String lemma, Form form, Map<Frame, Cue.Force> frames) {
    List<String> words = List.of(lemma.split(" "));
    return new CueVerb(lemma, words.getFirst(), words.subList(1, words.size()), form, frames);
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
    List<String> listed =
        new ArrayList<>(Arrays.asList(entry.replaceFirst(" \\+ .*", "").split(" ")));
    listed.removeFirst();
    Set<String> done = new HashSet<>();
    add(done, lemma, base, tail, Form.BASE, frames);
    add(done, lemma, inflection.third(base), tail, Form.THIRD, frames);
    if (listed.isEmpty()) {
      listed.add(inflection.past(base));
    }
    String past = listed.getFirst();
    for (String form : listed) {
      Form perfect = form.equals(past) || inflection.looksPast(form) ? Form.PAST : Form.PARTICIPLE;
      Form kind = inflection.looksParticiple(form) ? Form.ING : perfect;
      add(done, lemma, form, tail, kind, frames);
    }
    add(done, lemma, inflection.participle(base, past), tail, Form.ING, frames);
  }

  private void add(
      Set<String> done,
      String lemma,
      String word,
      List<String> tail,
      Form form,
      Map<Frame, Cue.Force> frames) {
    if (done.add(word) || form == Form.PAST) {
      byWord.getOrDefault(word, new ArrayList<>()).removeIf(v -> v.lemma().equals(lemma));
      put(new CueVerb(lemma, word, tail, form, frames));
    }
  }
}
