package synoptic.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.Token.Tag;
import synoptic.quotation.Vocabulary.Class;

/** The names of one article: which is the fullest form of each, and which roles the article gives it. */
final class Names {
  /** A capitalised run in a sentence, its title cut off. */
  record Mention(String name, @Nullable String role, Sentence sentence, Range range, boolean person) {}

  private final Vocabulary words;
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, Map<String, Integer>> fullByLast = new HashMap<>();
  private final Set<String> persons = new HashSet<>();
  private final Map<String, String> roles = new LinkedHashMap<>();

  Names(List<Sentence> sentences, Vocabulary words) {
    this.words = words;
    sentences.forEach(this::scan);
    for (Mention m : mentions) {
      fullByLast.computeIfAbsent(last(m.name()), k -> new TreeMap<>()).merge(m.name(), 1, Integer::sum);
    }
    for (Mention m : mentions) {
      if (m.person()) {
        persons.add(full(m.name()));
      }
      if (m.role() != null) {
        roles.merge(full(m.name()), m.role(), (a, b) -> a.length() >= b.length() ? a : b);
      }
    }
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** Whether some mention of a name shows that it is a person's: a title, an apposition, a first name. */
  boolean isPerson(String full) {
    return persons.contains(full);
  }

  @Nullable String role(String full) {
    return roles.get(full);
  }

  Map<String, String> roles() {
    return roles;
  }

  /** The fullest form of a name: the commonest longer run that ends in it. */
  String full(String name) {
    String best = name;
    int count = 0;
    for (var e : fullByLast.getOrDefault(last(name), Map.of()).entrySet()) {
      String candidate = e.getKey();
      boolean longer = candidate.length() > name.length() && (candidate.endsWith(" " + name) || agrees(candidate, name));
      if (longer && e.getValue() > count) {
        best = candidate;
        count = e.getValue();
      }
    }
    return best;
  }

  /** "J. Biden" and "Joe Robinette Biden" agree with "Joe Biden": same last name and first letter. */
  private static boolean agrees(String candidate, String name) {
    return name.contains(" ") && candidate.charAt(0) == name.charAt(0) && last(candidate).equals(last(name))
        && candidate.startsWith(name.substring(0, name.indexOf(' ')).replace(".", ""));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private void scan(Sentence s) {
    for (int i = 0; i < s.size(); ) {
      if (!s.is(i, Tag.NAME)) {
        i++;
        continue;
      }
      int end = runEnd(s, i);
      mentions.add(mention(s, new Range(i, end)));
      i = end;
    }
  }

  /** The end of a run of capitalised words, particles such as "von der" inside it. */
  private int runEnd(Sentence s, int start) {
    int i = start;
    while (i < s.size()) {
      int next = i + 1;
      while (s.is(next, Tag.WORD, Tag.PREP, Tag.DET, Tag.NAME) && !s.is(next, Tag.NAME) && words.is(Class.PARTICLE, s.get(next).lower())) {
        next++;
      }
      if (!s.is(next, Tag.NAME)) {
        return i + 1;
      }
      i = next;
    }
    return i;
  }

  Mention mention(Sentence s, Range run) {
    int nameStart = run.from();
    for (int i = run.from(); i < run.to() - 1; i++) {
      String lower = s.get(i).lower();
      if (words.is(Class.TITLE, lower) || words.is(Class.HONORIFIC, lower) || words.is(Class.PARTY, lower)) {
        nameStart = i + 1;
      }
    }
    String name = text(s, nameStart, run.to());
    int roleStart = roleStart(s, run.from());
    String role = roleStart < nameStart ? text(s, roleStart, nameStart) : apposition(s, run.to());
    boolean person = nameStart > run.from() || (role != null) || (run.to() - nameStart >= 2 && !s.is(run.from() - 1, "the"));
    if (role != null && words.is(Class.HONORIFIC, role.toLowerCase(Locale.ROOT))) {
      role = null;
    }
    return new Mention(name, role, s, new Range(nameStart, run.to()), person && !words.is(Class.BODY, last(name)));
  }

  private int roleStart(Sentence s, int run) {
    int i = run;
    boolean title = false;
    while (i > 0 && s.is(i - 1, Tag.WORD, Tag.POSS, Tag.NAME, Tag.NUM)) {
      i--;
      title |= words.is(Class.TITLE, s.get(i).lower());
    }
    return title ? i : run;
  }

  private @Nullable String apposition(Sentence s, int end) {
    if (!s.is(end, Tag.COMMA)) {
      return null;
    }
    int start = s.is(end + 1, Tag.DET) ? end + 2 : end + 1;
    boolean title = false;
    for (int i = start; i < s.size() && i < start + 16; i++) {
      if (s.is(i, Tag.COMMA, Tag.STOP)) {
        return title && i > start ? text(s, start, i) : null;
      }
      if (s.is(i, Tag.AUX, Tag.VERB, Tag.WH, Tag.PRON, Tag.QUOTE)) {
        return null;
      }
      title |= i < start + 6 && words.is(Class.TITLE, s.get(i).lower());
    }
    return null;
  }

  static String text(Sentence s, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && s.get(i).start() > s.get(i - 1).end()) {
        out.append(' ');
      }
      out.append(s.get(i).text());
    }
    return out.toString();
  }
}
