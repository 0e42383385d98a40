package synoptic.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.Token.Tag;
import synoptic.text.Span;

/**
 * Who is meant by the words that name a source: "she", "the German Defense Minister", "Kallas".
 * Reads an article from its start, and keeps who was spoken of.
 */
final class SpeakerResolver {
  private final Names names;
  private final Vocabulary words;
  private final SourcePhrase phrases;
  private final Discourse discourse;
  private @Nullable Attribution last;

  SpeakerResolver(Names names, Vocabulary words) {
    this.names = names;
    this.words = words;
    this.phrases = new SourcePhrase(names, words);
    this.discourse = new Discourse(names, words);
  }

  /** Takes note of whom a sentence begins with. */
  void enter(Sentence s) {
    for (NameMention m : names.in(s)) {
      boolean leads =
          m.range().from() == 0
              || (m.role() != null && m.range().from() < 8 && !s.is(0, Tag.QUOTE, Tag.PREP));
      String full = names.full(m.name());
      discourse.learnGender(s, m);
      if (leads && (m.person() || names.isIntroduced(full))) {
        discourse.remember(full);
      }
      if (!leads || m.person()) {
        return; // what leads and is nobody is a word of the next one's title: "Port chief Ada
        // Quill"
      }
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
    Speaker speaker = speaker(s, mention);
    return speaker == null ? new Attribution.Anonymous(span) : new Attribution.Named(speaker, span);
  }

  private @Nullable Speaker speaker(Sentence s, Range mention) {
    if (mention.to() - mention.from() == 1 && s.is(mention.from(), Tag.PRON)) {
      return discourse.antecedent(s.get(mention.from()).lower());
    }
    Range head = phrases.head(s, mention);
    NameMention name = phrases.nameAtEnd(s, head);
    if (name != null && phrases.isPair(s, head)) {
      return discourse.group(new Speaker(SourcePhrase.text(s, head), null));
    }
    if (name != null) {
      discourse.learnGender(s, name);
      return named(name);
    }
    NameMention apposed = phrases.apposedName(s, mention, head);
    if (apposed != null) {
      discourse.learnGender(s, apposed);
      return named(apposed);
    }
    List<String> description = phrases.description(s, head);
    String described = description == null ? null : discourse.withRole(description);
    if (described != null) {
      return discourse.person(described);
    }
    String noun = s.get(head.to() - 1).lower();
    if (words.is(WordClass.BODY, noun)
        && s.has(head, Tag.NAME)
        && !words.is(WordClass.ANONYMOUS, noun)) {
      return discourse.body(new Speaker(SourcePhrase.text(s, head), null));
    } else if (words.is(WordClass.COLLECTIVE, noun) && s.has(mention, Tag.NAME)) {
      return discourse.group(new Speaker(SourcePhrase.text(s, mention), null));
    }
    return null;
  }

  private Speaker named(NameMention name) {
    String full = names.full(name.name());
    return names.isPerson(full)
        ? discourse.person(full)
        : discourse.body(new Speaker(full, names.role(full)));
  }
}
