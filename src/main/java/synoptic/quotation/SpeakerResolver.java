package synoptic.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.Token.Tag;
import synoptic.quotation.Vocabulary.Class;
import synoptic.text.Span;

/**
 * Who is meant by the words that name a source: "she", "the German Defense Minister", "Kallas". Reads an article from its
 * start, and keeps who was spoken of.
 */
final class SpeakerResolver {
  private enum Gender {
    FEMININE, MASCULINE
  }

  private final Names names;
  private final Vocabulary words;
  /** Persons by how lately they were the subject of a sentence or spoke. */
  private final Deque<String> persons = new ArrayDeque<>();
  private final Map<String, Gender> genders = new HashMap<>();
  private @Nullable Attribution last;
  private @Nullable Speaker lastBody;
  private @Nullable Speaker lastGroup;

  SpeakerResolver(Names names, Vocabulary words) {
    this.names = names;
    this.words = words;
  }

  /** Takes note of whom a sentence begins with. */
  void enter(Sentence s) {
    for (NameMention m : names.in(s)) {
      boolean leads = m.range().from() == 0 || (m.role() != null && m.range().from() < 8 && !s.is(0, Tag.QUOTE, Tag.PREP));
      if (leads && m.person()) {
        remember(names.full(m.name()));
      }
      learnGender(s, m);
      return;
    }
  }

  /** The attribution that a floating quotation continues. */
  Attribution continued() {
    return last == null ? new Attribution.NotStated() : last;
  }

  /** Resolves a source; if it speaks, floating quotations after it are its own. */
  Attribution resolve(Sentence s, @Nullable Range mention, boolean speaks) {
    if (mention == null) {
      return new Attribution.NotStated();
    }
    Attribution found = attribution(s, mention);
    last = speaks ? found : last;
    return found;
  }

  private Attribution attribution(Sentence s, Range mention) {
    Span span = s.span(mention.from(), mention.to());
    if (mention.to() - mention.from() == 1 && s.is(mention.from(), Tag.PRON)) {
      return pronoun(s.get(mention.from()).lower(), span);
    }
    Range head = head(s, mention);
    NameMention name = nameAtEnd(s, head);
    if (name != null) {
      learnGender(s, name);
      return new Attribution.Named(named(name), span);
    }
    String noun = s.get(head.to() - 1).lower();
    String described = byRole(s, head);
    if (described != null) {
      return new Attribution.Named(person(described), span);
    }
    if (words.is(Class.BODY, noun) && hasName(s, head) && !words.is(Class.ANONYMOUS, noun)) {
      lastBody = new Speaker(phrase(s, head), null);
      return new Attribution.Named(lastBody, span);
    }
    if (words.is(Class.COLLECTIVE, noun) && hasName(s, mention)) {
      lastGroup = new Speaker(phrase(s, mention), null);
      return new Attribution.Named(lastGroup, span);
    }
    return new Attribution.Anonymous(span);
  }

  private Speaker named(NameMention name) {
    String full = names.full(name.name());
    if (names.isPerson(full)) {
      return person(full);
    }
    lastBody = new Speaker(full, names.role(full));
    return lastBody;
  }

  private Speaker person(String full) {
    remember(full);
    return new Speaker(full, names.role(full));
  }

  private void remember(String full) {
    persons.remove(full);
    persons.addFirst(full);
  }

  private @Nullable Speaker antecedent(String pronoun) {
    if (words.is(Class.HE, pronoun)) {
      return lastPerson(Gender.MASCULINE);
    } else if (words.is(Class.SHE, pronoun)) {
      return lastPerson(Gender.FEMININE);
    } else if (words.is(Class.IT, pronoun)) {
      return lastBody;
    }
    return words.is(Class.THEY, pronoun) ? lastGroup : null;
  }

  private Attribution pronoun(String word, Span span) {
    Speaker speaker = antecedent(word);
    return speaker == null ? new Attribution.Anonymous(span) : new Attribution.Named(speaker, span);
  }

  /** The last person of that gender, or of none known; who is meant by "she" once is a woman from then on. */
  private @Nullable Speaker lastPerson(Gender gender) {
    for (String full : persons) {
      Gender known = genders.containsKey(full) ? genders.get(full) : genderOfRole(full);
      if (known == null || known == gender) {
        genders.put(full, gender);
        return person(full);
      }
    }
    return null;
  }

  private @Nullable Gender genderOfRole(String full) {
    for (String role : names.roles().getOrDefault(full, Set.of())) {
      String[] all = role.toLowerCase(Locale.ROOT).split(" ");
      for (String word : List.of(all[0], all[all.length - 1])) {
        if (words.is(Class.FEMININE, word) != words.is(Class.MASCULINE, word)) {
          return words.is(Class.FEMININE, word) ? Gender.FEMININE : Gender.MASCULINE;
        }
      }
    }
    return null;
  }

  private void learnGender(Sentence s, NameMention m) {
    int from = Math.max(0, m.range().from() - 3);
    for (int i = from; i < m.range().from(); i++) {
      String lower = s.get(i).lower();
      boolean feminine = words.is(Class.FEMININE, lower);
      if (feminine != words.is(Class.MASCULINE, lower) && !words.is(Class.POSSESSIVE, lower)) {
        genders.putIfAbsent(names.full(m.name()), feminine ? Gender.FEMININE : Gender.MASCULINE);
      }
    }
  }

  /** The noun phrase itself, without what is hung on it by a preposition, a comma or a relative pronoun. */
  private Range head(Sentence s, Range mention) {
    int end = mention.from();
    while (end < mention.to()) {
      boolean stops = s.is(end, Tag.COMMA, Tag.WH, Tag.OPEN, Tag.DASH, Tag.THAT)
          || (s.is(end, Tag.PREP, Tag.TO) && !insideTitle(s, end, mention.to()) && !insideName(s, end));
      if (stops && end > mention.from()) {
        break;
      }
      end++;
    }
    return new Range(mention.from(), end);
  }

  /** "Secretary of State John Kerry", "Ursula von der Leyen": the preposition belongs to a title or a name. */
  private boolean insideTitle(Sentence s, int at, int limit) {
    boolean title = s.is(at - 1, Tag.NAME) && words.is(Class.TITLE, s.get(at - 1).lower()) && at + 3 < limit;
    return (title && s.is(at + 1, Tag.NAME)) || (s.is(at - 1, Tag.NAME) && words.is(Class.PARTICLE, s.get(at).lower()));
  }

  private boolean insideName(Sentence s, int at) {
    return names.in(s).stream().anyMatch(m -> m.range().from() < at && m.range().contains(at));
  }

  private @Nullable NameMention nameAtEnd(Sentence s, Range head) {
    int end = s.is(head.to() - 1, Tag.POSS) ? head.to() - 1 : head.to();
    for (NameMention m : names.in(s)) {
      if (m.range().contains(end - 1)) {
        return isGeneric(m) ? null : m;
      }
    }
    return null;
  }

  private boolean isGeneric(NameMention m) {
    String lower = m.name().toLowerCase(Locale.ROOT);
    return words.is(Class.ANONYMOUS, lower) || words.is(Class.TITLE, lower.substring(lower.lastIndexOf(' ') + 1))
        || words.is(Class.COLLECTIVE, lower);
  }

  private static boolean hasName(Sentence s, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (s.is(i, Tag.NAME)) {
        return true;
      }
    }
    return false;
  }

  private static String phrase(Sentence s, Range range) {
    int from = s.is(range.from(), Tag.DET) && range.to() - range.from() > 1 ? range.from() + 1 : range.from();
    return NameScanner.text(s, from, range.to());
  }

  /** The person with a role that has all the words of a definite description, the one spoken of last if there are several. */
  private @Nullable String byRole(Sentence s, Range head) {
    if (!words.at(s, head.from(), Class.DEFINITE) && !s.is(head.from(), Tag.NAME)) {
      return null;
    }
    List<String> wanted = new ArrayList<>();
    for (int i = head.from(); i < head.to(); i++) {
      if (!s.is(i, Tag.DET, Tag.POSS, Tag.ADV)) {
        wanted.add(normal(s.get(i).lower()));
      }
    }
    if (wanted.isEmpty() || !words.is(Class.TITLE, wanted.getLast())) {
      return null;
    }
    for (String full : persons) {
      if (fits(names.roles().getOrDefault(full, Set.of()), wanted)) {
        return full;
      }
    }
    String best = null;
    for (Map.Entry<String, Set<String>> e : names.roles().entrySet()) {
      best = fits(e.getValue(), wanted) ? e.getKey() : best;
    }
    return best;
  }

  private static boolean fits(Set<String> roles, List<String> wanted) {
    for (String role : roles) {
      List<String> has = new ArrayList<>();
      for (String word : role.toLowerCase(Locale.ROOT).split("[\\s’']+")) {
        has.add(normal(word));
      }
      if (has.containsAll(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static String normal(String word) {
    return word.replace(".", "");
  }
}
