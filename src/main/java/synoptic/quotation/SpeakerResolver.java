package synoptic.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.Token.Tag;
import synoptic.quotation.Vocabulary.Class;
import synoptic.text.Span;

/** Who is meant by the words that name a source: "she", "the German Defense Minister", "Kallas". Keeps what was said before. */
final class SpeakerResolver {
  private final Names names;
  private final Vocabulary words;
  private @Nullable Speaker lastPerson;
  private @Nullable Attribution last;
  private @Nullable Attribution lastPlural;
  private @Nullable Speaker lastBody;

  SpeakerResolver(Names names, Vocabulary words) {
    this.names = names;
    this.words = words;
  }

  /** The attribution that a floating quotation continues. */
  Attribution continued() {
    return last == null ? new Attribution.NotStated() : last;
  }

  /** Resolves a source, and remembers it for what follows. */
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
    Token first = s.get(mention.from());
    if (mention.to() - mention.from() == 1 && first.is(Tag.PRON)) {
      return pronoun(s, mention, span, first.lower());
    }
    Range head = head(s, mention);
    int lastToken = head.to() - 1;
    Names.Mention name = nameAtEnd(s, head);
    if (name != null) {
      return named(name, span);
    }
    String noun = s.get(lastToken).lower();
    boolean definite = s.is(head.from(), "the", "his", "her", "their") || s.is(head.from(), Tag.POSS);
    if (definite || words.is(Class.TITLE, noun)) {
      String person = byRole(s, head);
      if (person != null) {
        lastPerson = new Speaker(person, names.role(person));
        return new Attribution.Named(lastPerson, span);
      }
    }
    if (words.is(Class.BODY, noun) && hasName(s, head) && !words.is(Class.ANONYMOUS, noun)) {
      lastBody = new Speaker(phrase(s, head), null);
      return new Attribution.Named(lastBody, span);
    }
    if (words.is(Class.COLLECTIVE, noun) && hasName(s, mention) && !noun.startsWith("official")) {
      var collective = new Attribution.Named(new Speaker(phrase(s, mention), null), span);
      lastPlural = collective;
      return collective;
    }
    var anonymous = new Attribution.Anonymous(span);
    if (noun.endsWith("s")) {
      lastPlural = anonymous;
    }
    return anonymous;
  }

  private Attribution named(Names.Mention name, Span span) {
    String full = names.full(name.name());
    String role = names.role(full) == null ? name.role() : names.role(full);
    Speaker speaker = new Speaker(full, role);
    if (words.is(Class.BODY, full.substring(full.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))) {
      lastBody = speaker;
    } else if (names.isPerson(full)) {
      lastPerson = speaker;
    } else {
      lastBody = speaker;
    }
    return new Attribution.Named(speaker, span);
  }

  private Attribution pronoun(Sentence s, Range mention, Span span, String word) {
    return switch (word) {
      case "he", "she", "him", "her", "who" -> {
        Speaker person = previousPerson(s, mention.from());
        if (person != null) {
          lastPerson = person;
          yield new Attribution.Named(person, span);
        }
        yield new Attribution.Anonymous(span);
      }
      case "it" -> lastBody != null ? new Attribution.Named(lastBody, span) : new Attribution.Anonymous(span);
      case "they" -> lastPlural instanceof Attribution.Named n ? new Attribution.Named(n.speaker(), span) : new Attribution.Anonymous(span);
      default -> new Attribution.Anonymous(span);
    };
  }

  private @Nullable Speaker previousPerson(Sentence s, int before) {
    if (lastPerson != null) {
      return lastPerson;
    }
    Names.Mention best = null;
    for (Names.Mention m : names.mentions()) {
      if (m.range().from() < before && m.sentence() == s || m.sentence().span().start() < s.span().start()) {
        best = m.person() ? m : best;
      }
    }
    return best == null ? null : new Speaker(names.full(best.name()), names.role(names.full(best.name())));
  }

  /** The noun phrase itself, without what is hung on it by a preposition, a comma or a relative pronoun. */
  private Range head(Sentence s, Range mention) {
    int end = mention.from();
    while (end < mention.to()) {
      boolean stops = s.is(end, Tag.COMMA, Tag.WH, Tag.OPEN, Tag.DASH, Tag.THAT) || s.is(end, Tag.PREP) && !ofTitle(s, end, mention.to());
      if (stops && end > mention.from()) {
        break;
      }
      end++;
    }
    return new Range(mention.from(), end);
  }

  /** "Secretary of State John Kerry": the preposition belongs to a title before a name. */
  private boolean ofTitle(Sentence s, int at, int limit) {
    return s.is(at - 1, Tag.NAME) && words.is(Class.TITLE, s.get(at - 1).lower()) && s.is(at + 1, Tag.NAME) && at + 3 < limit;
  }

  private Names.@Nullable Mention nameAtEnd(Sentence s, Range head) {
    int end = head.to();
    if (s.is(end - 1, Tag.POSS)) {
      end--;
    }
    if (!s.is(end - 1, Tag.NAME)) {
      return null;
    }
    for (Names.Mention m : names.mentions()) {
      if (m.sentence() == s && m.range().to() >= end && m.range().from() < end) {
        return generic(m) ? null : m;
      }
    }
    return null;
  }

  private boolean generic(Names.Mention m) {
    String lower = m.name().toLowerCase(Locale.ROOT);
    return words.is(Class.ANONYMOUS, lower) || (words.is(Class.TITLE, lower.substring(lower.lastIndexOf(' ') + 1)));
  }

  private boolean hasName(Sentence s, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (s.is(i, Tag.NAME)) {
        return true;
      }
    }
    return false;
  }

  private static String phrase(Sentence s, Range range) {
    int from = s.is(range.from(), Tag.DET) && range.to() - range.from() > 1 ? range.from() + 1 : range.from();
    return Names.text(s, from, range.to());
  }

  /** The person whose role has the head noun of a description, and all its other words if it has any. */
  private @Nullable String byRole(Sentence s, Range head) {
    List<String> wanted = new ArrayList<>();
    for (int i = head.from(); i < head.to(); i++) {
      if (!s.is(i, Tag.DET, Tag.POSS, Tag.ADV)) {
        wanted.add(normal(s.get(i).lower()));
      }
    }
    if (wanted.isEmpty()) {
      return null;
    }
    String best = null;
    for (Map.Entry<String, String> e : names.roles().entrySet()) {
      List<String> role = List.of(e.getValue().toLowerCase(Locale.ROOT).split("[\\s’']+")).stream().map(SpeakerResolver::normal).toList();
      if (role.contains(wanted.getLast()) && role.containsAll(wanted)) {
        best = e.getKey();
      }
    }
    return best;
  }

  private static String normal(String word) {
    return word.replace(".", "");
  }
}
