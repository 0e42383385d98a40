package synoptic.quotation.speaker;

import java.util.List;
import java.util.function.Predicate;
import synoptic.quotation.name.NameMention;
import synoptic.quotation.name.Names;
import synoptic.quotation.phrase.Phrases;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** Whom the clause before a pronoun that is the subject of its sentence names. */
final class Openings {
  private final Names names;
  private final Vocabulary words;

  Openings(Names names, Vocabulary words) {
    this.names = names;
    this.words = words;
  }

  /**
   * "When Hall left, he said": who is named in the clause that opens the sentence, if one is; "as
   * anger at Hall's words grew, he" may be Hall or another.
   */
  void note(Sentence s, Range pronoun, Discourse discourse) {
    List<String> acting = named(s, m -> isBefore(m, pronoun) && !isOwner(s, m) && !isObject(s, m));
    List<String> owners = named(s, m -> isBefore(m, pronoun) && isOwner(s, m));
    if (acting.size() == 1) {
      discourse.person(acting.getFirst());
    } else if (acting.isEmpty() && owners.size() == 1 && discourse.isAnother(owners.getFirst())) {
      discourse.either(owners.getFirst(), s.get(pronoun.from()).lower());
    }
  }

  /** "Hall left after Kern said it": who goes on is Hall. */
  boolean subordinates(Sentence s, Range mention) {
    return s.is(mention.from() - 1, Tag.SUB, Tag.ED, Tag.VERB) // "Hall blamed Kern for saying it"
        || words.at(s, mention.from() - 1, WordClass.LEADING) && !s.is(mention.from(), Tag.PRON);
  }

  private List<String> named(Sentence s, Predicate<NameMention> fits) {
    return names.in(s).stream()
        .filter(fits)
        .map(m -> names.full(m.name()))
        .filter(names::isIntroduced)
        .distinct()
        .toList();
  }

  private static boolean isBefore(NameMention m, Range pronoun) {
    return m.range().to() < pronoun.from();
  }

  private static boolean isOwner(Sentence s, NameMention m) {
    return s.is(m.range().to(), Tag.POSS);
  }

  /** "In a play by Hall, she": no clause is Hall's. */
  private boolean isObject(Sentence s, NameMention m) {
    int before = new Phrases(s, words).baseStart(m.range().to()) - 1;
    return s.is(before, Tag.PREP, Tag.TO) && !words.at(s, before, WordClass.TEMPORAL)
        || words.at(s, before, WordClass.AGENT);
  }
}
