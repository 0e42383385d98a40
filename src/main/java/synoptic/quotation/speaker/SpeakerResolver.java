package synoptic.quotation.speaker;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.Attribution;
import synoptic.quotation.Cue;
import synoptic.quotation.Speaker;
import synoptic.quotation.cue.Unresolved;
import synoptic.quotation.name.NameMention;
import synoptic.quotation.name.Names;
import synoptic.quotation.name.Namesakes;
import synoptic.quotation.name.Nouns;
import synoptic.quotation.name.SourcePhrase;
import synoptic.quotation.sentence.QuotationRules;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;
import synoptic.text.Span;

/**
 * Who is meant by the words that name a source: "she", "the German Defense Minister", "Kallas".
 * Reads an article from its start, and keeps who was spoken of.
 */
public final class SpeakerResolver {
  private static final Attribution NOBODY = new Attribution.NotStated();

  private final Names names;
  private final Vocabulary words;
  private final SourcePhrase phrases;
  private final Nouns people;
  private Discourse discourse;
  private final Namesakes namesakes;
  private final Asides asides;

  /** Whether a source is resolved, and not somebody who acts. */
  private boolean speaking;

  /** Whom the words name whose source is resolved. */
  private Set<String> told = Set.of();

  private final Floor floor;
  private final Couples couples;
  private final Openings openings;
  private final Others others;

  /** Who is the subject of the sentence read last; null where it is nobody with a name. */
  private @Nullable String main;

  public SpeakerResolver(Names names, QuotationRules rules) {
    this.names = names;
    this.words = rules.vocabulary();
    this.phrases = new SourcePhrase(names, words);
    this.people = new Nouns(phrases, rules);
    this.discourse = new Discourse(names, words);
    this.asides = new Asides(words);
    this.floor = new Floor(names);
    this.couples = new Couples(names, words, phrases);
    this.openings = new Openings(names, words);
    this.namesakes = new Namesakes(names, discourse.genders());
    this.others = new Others(names, words, namesakes, people);
  }

  /** Nobody has the floor any more: another part of the text begins. */
  public void breaksOff() {
    floor.clear();
  }

  /** Takes note of who acts in a sentence, unless that is what somebody says in it. */
  public void enter(Sentence s, List<Unresolved> unresolved) {
    discourse = asides.enter(s, discourse, floor);
    discourse.next();
    floor.next(s);
    main = null;
    if (names.introducedIn(s).size() > 1) {
      discourse.ungroup(); // they may be the two
    }
    learn(s);
    Range subject = new ClauseSubject(s, names, words).find();
    if (subject == null) {
      doubt(s, null, unresolved);
      return;
    }
    boolean pronoun = s.is(subject.from(), Tag.PRON);
    if (pronoun && !isHeOrShe(s, subject) || isSaid(s, subject, unresolved)) {
      return;
    }
    if (pronoun) {
      openings.note(s, subject, discourse);
    }
    if (isUnsupported(s, subject)) {
      doubt(s, subject, unresolved);
    } else if (!people.dies(s, subject)) {
      acts(s, subject, unresolved);
    }
  }

  private void acts(Sentence s, Range subject, List<Unresolved> unresolved) {
    speaking = false;
    Attribution found = attribution(s, subject);
    if (found instanceof Attribution.Named named) {
      acts(s, subject, named);
    } else if (!s.is(subject.from(), Tag.PRON)) {
      unnamed(s, subject, people.isOne(s, subject));
      if (!people.isOne(s, subject)) {
        doubt(s, null, unresolved);
      }
      couples.note(s, subject, discourse);
    }
  }

  private void acts(Sentence s, Range subject, Attribution.Named named) {
    String name = named.speaker().name();
    if (discourse.genders().areOpen(s)) {
      discourse.group(named.speaker());
    }
    discourse.genders().learnReflexive(name, s, subject.to());
    others.joined(s, subject, discourse);
    couples.note(s, subject, discourse);
    boolean person = names.isIntroduced(name) || names.isPerson(name) && discourse.isHeard(name);
    if (person && names.introducedIn(s).size() <= 1) {
      floor.acts(named); // a second person might be the one that goes on to speak
    }
    main = person ? name : null;
  }

  /** Takes note of what a sentence shows of who is a man and who is a woman. */
  public void learn(Sentence s) {
    for (NameMention m : names.in(s)) {
      String full = namesakes.whose(s, m);
      if (full != null) {
        discourse.genders().learn(full, s, m);
      }
    }
  }

  private boolean isUnsupported(Sentence s, Range subject) {
    NameMention name = phrases.nameAtEnd(s, subject);
    return name != null && names.isUnsupported(name.name());
  }

  /**
   * Where nobody acts, but somebody else is named, a pronoun after it may mean one or the other.
   */
  private void doubt(Sentence s, @Nullable Range first, List<Unresolved> unresolved) {
    boolean another =
        first != null && names.isPart(SourcePhrase.text(s, first))
            || names.in(s).stream()
                .filter(m -> !isSaid(s, m.range(), unresolved))
                .map(m -> names.full(m.name()))
                .anyMatch(full -> names.isIntroduced(full) && discourse.isAnother(full));
    if (another && unresolved.stream().allMatch(f -> f.speaker() == null)) {
      discourse.somebody(null, null);
    }
  }

  /** "Hall had left, he said": he is not Hall; "Hall had left, the Gazette reported": he may be. */
  private boolean isSaid(Sentence s, Range subject, List<Unresolved> unresolved) {
    Span acting = s.span(subject.from(), subject.to());
    return unresolved.stream().anyMatch(f -> f.isSaid(acting, words));
  }

  private boolean isHeOrShe(Sentence s, Range pronoun) {
    return words.at(s, pronoun.from(), WordClass.HE) || words.at(s, pronoun.from(), WordClass.SHE);
  }

  /**
   * Whose words nothing attributes: whoever acted in the sentence before, or spoke last and near.
   *
   * @param attributed whether somebody spoke before in its paragraph
   * @param introduced whether a colon stands before it
   * @param around its sentence, which may name somebody else; null where it has no other words
   */
  public Attribution continued(boolean attributed, boolean introduced, @Nullable Sentence around) {
    boolean others = around != null && (floor.isAnotherIn(around) || tellsOfOthers(around));
    return floor.continued(attributed, introduced, others);
  }

  /** Whether the subject of a sentence is somebody, and nobody who was named. */
  private boolean tellsOfOthers(Sentence s) {
    Range subject = new ClauseSubject(s, names, words).find();
    if (subject == null) {
      return s.is(0, Tag.ED, Tag.VERB); // "Asked one post on the wall: “…”"
    }
    NameMention name = phrases.nameAtEnd(s, subject);
    return name != null && s.is(subject.to(), Tag.ED, Tag.VERB)
        ? floor.isNot(names.full(name.name()))
        : !s.is(subject.from(), Tag.PRON) && people.isSource(s, subject);
  }

  /** Resolves a source, which is nobody whom its own words name; else as the other. */
  public Attribution resolve(Unresolved f, boolean speaks) {
    told = toldOf(f);
    Attribution found = resolve(f.sentence(), f.speaker(), speaks);
    told = Set.of();
    if (asks(f) && found instanceof Attribution.Named named) {
      discourse.asks(named.speaker().name());
    }
    return found;
  }

  /** "Asked by Hall": the one who answers is another. */
  private boolean asks(Unresolved f) {
    Sentence s = f.sentence();
    Range speaker = f.speaker();
    Cue cue = f.cue();
    return cue != null
        && speaker != null
        && words.at(s, speaker.from() - 1, WordClass.AGENT)
        && s.is(speaker.from() - 2, Tag.ED)
        && words.at(s, speaker.from() - 2, WordClass.ASKED)
        && s.get(speaker.from() - 2).start() == cue.span().start();
  }

  /** "She said Hall was there": all whom words after the pronoun name; before it, their subject. */
  private Set<String> toldOf(Unresolved f) {
    Sentence s = f.sentence();
    Range pronoun = f.speaker();
    return pronoun == null || !s.is(pronoun.from(), Tag.PRON)
        ? Set.of()
        : names.in(s).stream()
            .filter(m -> f.content().contains(s.span(m.range().from(), m.range().to())))
            .filter(m -> m.range().from() > pronoun.from() || isSubject(f, m))
            .map(m -> names.full(m.name()))
            .collect(Collectors.toSet());
  }

  private static boolean isSubject(Unresolved f, NameMention m) {
    Sentence s = f.sentence();
    return s.get(m.range().from()).start() == f.content().start()
        && !s.is(m.range().to(), Tag.POSS);
  }

  /** Resolves a source; if it speaks, floating quotations after it are its own. */
  public Attribution resolve(Sentence s, @Nullable Range mention, boolean speaks) {
    if (mention == null) {
      return NOBODY;
    }
    speaking = true;
    Attribution found = attribution(s, mention);
    if (found instanceof Attribution.Anonymous && !s.is(mention.from(), Tag.PRON)) {
      unnamed(s, mention, people.canBeOne(s, mention));
    }
    if (speaks) {
      if (found instanceof Attribution.Named named) {
        discourse.hear(named.speaker().name(), s.asks());
        if (s.asks()) {
          others.asked(s, mention, discourse);
        }
      }
      if (main != null && openings.subordinates(s, mention)) {
        discourse.person(main);
      }
      floor.speaks(found);
    }
    return found;
  }

  private void unnamed(Sentence s, Range mention, boolean person) {
    if (person) {
      discourse.somebody(people.gender(s, mention, discourse.genders()), people.noun(s, mention));
    } else {
      discourse.something();
    }
  }

  private Attribution attribution(Sentence s, Range mention) {
    Speaker speaker = speaker(s, mention);
    return speaker == null
        ? people.unnamed(s, mention)
        : new Attribution.Named(speaker, s.span(mention.from(), mention.to()));
  }

  private @Nullable Speaker speaker(Sentence s, Range mention) {
    if (mention.to() - mention.from() == 1 && s.is(mention.from(), Tag.PRON)) {
      return discourse.antecedent(s.get(mention.from()).lower(), told);
    }
    Range head = phrases.head(s, mention);
    NameMention name = phrases.nameAtEnd(s, head);
    if (name != null) {
      return byName(s, mention, head, name);
    }
    NameMention apposed = phrases.apposedName(s, mention, head);
    if (apposed != null) {
      return byApposition(s, head, apposed);
    }
    NameMention author = phrases.author(s, mention, head);
    if (author != null) {
      return named(s, author, false);
    }
    List<String> description = phrases.description(s, head);
    String described = description == null ? null : discourse.withRole(description);
    return described == null ? body(s, mention, head) : discourse.person(described);
  }

  private @Nullable Speaker byName(Sentence s, Range mention, Range head, NameMention name) {
    Range all = phrases.isEnumerated(s, mention, head) ? mention : head;
    if (all == mention || phrases.isPair(s, head)) {
      return discourse.group(new Speaker(SourcePhrase.nameOf(s, all), null));
    }
    int linked = phrases.linkedEnd(s, mention, head);
    return linked > head.to()
        ? discourse.body(new Speaker(SourcePhrase.text(s, new Range(head.from(), linked)), null))
        : named(s, name, false);
  }

  private @Nullable Speaker byApposition(Sentence s, Range head, NameMention apposed) {
    String noun = s.get(head.to() - 1).lower();
    boolean trade = words.is(WordClass.BODY, noun) || words.is(WordClass.TRADE, noun);
    Speaker found = named(s, apposed, trade);
    return found != null && found.role() == null && words.is(WordClass.KIN, noun)
        ? new Speaker(found.name(), SourcePhrase.text(s, head))
        : found;
  }

  /** A body by its name or its noun; null where the phrase names none. */
  private @Nullable Speaker body(Sentence s, Range mention, Range head) {
    String noun = s.get(head.to() - 1).lower();
    if (mention.to() == head.from() + 1 && phrases.isBareBody(s, head)) {
      return null;
    } else if (words.is(WordClass.BODY, noun)
        && s.has(head, Tag.NAME)
        && !words.is(WordClass.ANONYMOUS, noun)) {
      if (phrases.isOneOfMany(s, head)) {
        discourse.something();
        return null;
      }
      Speaker body = new Speaker(SourcePhrase.nameOf(s, head), null);
      return words.is(WordClass.COLLECTIVE, noun) ? discourse.many(body) : discourse.body(body);
    } else if (words.is(WordClass.BODY, noun) && words.at(s, head.from(), WordClass.NAME_ARTICLE)) {
      return head.to() - head.from() == 2 ? discourse.institution(noun) : null;
    } else if (words.is(WordClass.COLLECTIVE, noun) && s.has(mention, Tag.NAME)) {
      return discourse.group(new Speaker(SourcePhrase.text(s, mention), null));
    }
    return null;
  }

  private @Nullable Speaker named(Sentence s, NameMention name, boolean body) {
    String full = namesakes.whose(s, name);
    if (full == null) {
      return null;
    }
    discourse.genders().learn(full, s, name);
    if (names.isPerson(full) && !body) {
      return discourse.person(full);
    }
    Speaker named = new Speaker(full, names.role(full));
    return speaking || body ? discourse.body(named) : discourse.thing(named);
  }
}
