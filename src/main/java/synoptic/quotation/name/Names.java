package synoptic.quotation.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.sentence.Inflection;
import synoptic.quotation.sentence.QuotationRules;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/**
 * The names of one article: which is the fullest form of each, whose they are, and which roles the
 * article gives.
 */
public final class Names {
  private final Vocabulary words;
  private final Inflection inflection;
  private final NameForms forms;

  /** By identity: to hash a sentence would be to hash all its tokens. */
  private final Map<Sentence, List<NameMention>> bySentence = new IdentityHashMap<>();

  private final Map<String, List<String>> owners = new HashMap<>();
  private final Map<String, Set<String>> roles = new LinkedHashMap<>();
  private final Set<String> persons = new HashSet<>();

  /** Names that a title, an age or "who" shows to be somebody's. */
  private final Set<String> shown = new HashSet<>();

  /** Names given to somebody's relatives: his mother, Petra. */
  private final Set<String> relatives = new HashSet<>();

  /** Names that somewhere have an article, as no person's has. */
  private final Set<String> articled = new HashSet<>();

  /** What somebody is called besides his name. */
  private final Set<String> bynames = new HashSet<>();

  public Names(List<Sentence> sentences, QuotationRules rules) {
    this.words = rules.vocabulary();
    this.inflection = rules.inflection();
    this.forms = new NameForms(words);
    var scanner = new NameScanner(rules, new Casing(sentences));
    List<NameMention> mentions = new ArrayList<>();
    for (Sentence s : sentences) {
      List<NameMention> found = scanner.scan(s);
      bySentence.put(s, found);
      mentions.addAll(found);
      found.forEach(m -> note(s, m));
      for (int i = 1; i < found.size(); i++) {
        family(s, found.get(i - 1), found.get(i));
      }
    }
    mentions.forEach(m -> forms.add(m.name()));
    Set<String> others = bynames.stream().map(this::full).collect(Collectors.toSet());
    for (NameMention m : mentions) {
      String full = full(m.name());
      if (others.contains(full)) {
        continue;
      }
      if (relatives.contains(m.name()) && !isPlace(full)) {
        persons.add(full);
      }
      if (m.person() && !isPlace(full) && (shown.contains(full) || !articled.contains(full))) {
        persons.add(full);
      }
    }
    for (NameMention m : mentions) {
      String full = full(m.name());
      if (m.role() != null && owners(m.name()).size() < 2) {
        roles.computeIfAbsent(full, f -> new LinkedHashSet<>()).add(m.role());
      }
    }
  }

  /** "Ivan and Marek Dresh" aside, "Ivan Dresh and Marek Dresh" are two persons. */
  private void family(Sentence s, NameMention one, NameMention other) {
    boolean joined =
        words.at(s, one.range().to(), WordClass.AND)
            && one.range().to() + 1 == other.range().from()
            && one.name().contains(" ")
            && other.name().contains(" ")
            && NameForms.lastWord(one.name()).equals(NameForms.lastWord(other.name()));
    for (NameMention m : joined ? List.of(one, other) : List.<NameMention>of()) {
      shown.add(m.name());
      forms.addPerson(m.name());
    }
  }

  /** "Known as Dr Gloom": what somebody is called, and nobody else. */
  private boolean isByname(Sentence s, NameMention m) {
    int name = m.range().from();
    name = words.at(s, name - 1, WordClass.HONORIFIC) ? name - 1 : name;
    return words.at(s, name - 1, WordClass.CALLED)
        || words.phraseEnd(s, name - 2, WordClass.CALLED) == name;
  }

  private void note(Sentence s, NameMention m) {
    String name = m.name();
    int before = m.range().from() - 1;
    int end = m.range().to();
    if (isByname(s, m)) {
      bynames.add(name);
    }
    if (before >= 0 && !s.is(before, Tag.COLON, Tag.STOP)) {
      forms.addInside(name);
    }
    boolean one = words.at(s, before, WordClass.INDEFINITE) && !s.is(end, Tag.WORD, Tag.POSS);
    if (one || words.at(s, before, WordClass.NAME_ARTICLE)) {
      articled.add(name);
    }
    if (s.is(before, Tag.COMMA)
        && words.at(s, before - 1, WordClass.KIN)
        && s.is(end, Tag.COMMA, Tag.STOP)) {
      relatives.add(name);
    }
    noteShown(s, m);
  }

  /** An age or "who" after a name, or a title, shows that it is somebody's. */
  private void noteShown(Sentence s, NameMention m) {
    String name = m.name();
    int end = m.range().to();
    int after = s.is(end, Tag.COMMA) ? end + 1 : end;
    boolean aged = after > end && s.is(after, Tag.NUM);
    boolean told = aged || words.at(s, after, WordClass.WHO);
    boolean shown = m.role() != null || told;
    if (shown) {
      this.shown.add(name);
    }
    // After a title stands a surname: "President Jackson" is nobody of Jackson Hole.
    if (name.contains(" ") ? m.person() && shown : told && m.role() == null) {
      forms.addPerson(name);
    }
  }

  /**
   * Whether a plural or a body's word is a name only by the capital that begins its sentences:
   * "Survivors", "Police".
   */
  boolean isDoubtful(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean body = words.is(WordClass.BODY, lower);
    return body && isOpening(name) || inflection.looksPlural(lower) && isUnsupported(name);
  }

  /** Whether the only sign that a single word is a name is that it begins a sentence. */
  public boolean isUnsupported(String name) {
    return isOpening(name) && full(name).equals(name);
  }

  /** Whether a word has a capital only where a sentence begins, and is no place or outlet. */
  private boolean isOpening(String name) {
    boolean plain = name.substring(1).equals(name.substring(1).toLowerCase(Locale.ROOT));
    return plain
        && !name.contains(" ")
        && !forms.isInside(name)
        && !isPlace(name)
        && !words.is(WordClass.OUTLET, name.toLowerCase(Locale.ROOT));
  }

  /** Whether a word is one of somebody's names. */
  public boolean isPart(String word) {
    return persons.stream().anyMatch(full -> (full + " ").startsWith(word + " "));
  }

  /** The introduced persons of a surname, those apart that are not spellings of one, in order. */
  List<String> owners(String surname) {
    return surname.contains(" ") ? List.of() : owners.computeIfAbsent(surname, this::persons);
  }

  private List<String> persons(String surname) {
    List<String> owners = new ArrayList<>();
    for (String form : forms.all()) {
      boolean owns =
          form.endsWith(" " + surname) && persons.contains(form) && full(form).equals(form);
      if (owns
          && !forms.isLinked(form)
          && owners.stream()
              .noneMatch(o -> NameForms.agrees(o, form) || NameForms.agrees(form, o))) {
        owners.add(form);
      }
    }
    return owners;
  }

  /** Of a full name, how often its surname alone stands before it. */
  int bareBefore(String full) {
    return forms.bareBefore(full);
  }

  /** How often a name stands in this form. */
  int count(String name) {
    return forms.count(name);
  }

  /** The fullest form of a name. */
  public String full(String name) {
    return forms.full(name);
  }

  boolean isPlace(String name) {
    return words.isPlace(name);
  }

  /** The names in a sentence, in order. */
  public List<NameMention> in(Sentence s) {
    return bySentence.getOrDefault(s, List.of());
  }

  /** Everybody by full name in a sentence whom some mention shows to be a person. */
  public Set<String> introducedIn(Sentence s) {
    Set<String> found = new LinkedHashSet<>();
    in(s).forEach(m -> found.add(full(m.name())));
    found.retainAll(persons);
    return found;
  }

  /**
   * Whether some mention of a name shows that it is a person's, or it stands alone and is no place
   * or body.
   */
  public boolean isPerson(String full) {
    return persons.contains(full)
        || (!full.contains(" ") && !isPlace(full) && !NameForms.isAcronym(full) && !isBody(full));
  }

  /** Whether some mention of a name shows that it is a person's. */
  public boolean isIntroduced(String full) {
    return persons.contains(full);
  }

  private boolean isBody(String name) {
    String last = NameForms.lastWord(name).toLowerCase(Locale.ROOT);
    return words.is(WordClass.BODY, last)
        || words.is(WordClass.OUTLET, last)
        || words.is(WordClass.COLLECTIVE, last);
  }

  /** The longest role the article gives; null if it gives none. */
  public @Nullable String role(String full) {
    String longest = null;
    for (String role : roles.getOrDefault(full, Set.of())) {
      longest = longest == null || role.length() > longest.length() ? role : longest;
    }
    return longest;
  }

  /**
   * Whether a role of somebody has all the words of a description, its own noun the description's:
   * "the president" is no "spokesman for the president", and "the governor" no former one.
   */
  public boolean hasRole(String full, List<String> wanted) {
    return roles.getOrDefault(full, Set.of()).stream()
        .anyMatch(r -> new RoleWords(r, words).fit(wanted));
  }

  /** Everybody with a role, in the order of first mention. */
  public Map<String, Set<String>> roles() {
    return roles;
  }
}
