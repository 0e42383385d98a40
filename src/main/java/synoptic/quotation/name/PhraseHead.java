package synoptic.quotation.name;

import java.util.List;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** Where the noun phrase ends that names a source, before what is hung on it. */
record PhraseHead(Names names, Vocabulary words) {
  private static final List<WordClass> SOMEBODY =
      List.of(
          WordClass.TITLE,
          WordClass.ANONYMOUS,
          WordClass.COLLECTIVE,
          WordClass.FEMININE,
          WordClass.MASCULINE);

  /**
   * The noun phrase itself, without what is hung on it by a preposition, a comma or a relative
   * pronoun.
   */
  Range of(Sentence s, Range mention) {
    int end = mention.from();
    while (end < mention.to()) {
      boolean stops =
          s.is(end, Tag.COMMA, Tag.WH, Tag.OPEN, Tag.DASH, Tag.THAT)
              || (s.is(end, Tag.PREP, Tag.TO)
                  && !insideOwner(s, end, mention.to())
                  && !insideModifier(s, end, mention.to())
                  && !insideTitle(s, end, mention.to())
                  && !insideOffice(s, end, mention.to())
                  && !insideName(s, end))
              || isParticiple(s, end);
      if (stops && end > mention.from()) {
        break;
      }
      end++;
    }
    return new Range(mention.from(), end);
  }

  /** "The woman accusing Hall of theft": somebody who does something to what follows. */
  private boolean isParticiple(Sentence s, int at) {
    return s.is(at, Tag.ING)
        && s.is(at - 1, Tag.WORD)
        && SOMEBODY.stream().anyMatch(c -> words.at(s, at - 1, c))
        && s.is(at + 1, Tag.NAME, Tag.DET, Tag.PRON, Tag.PREP);
  }

  /**
   * "The Institute of Norland's economist": the preposition belongs to whose he is, but not in "a
   * lawyer for Hall's accuser".
   */
  private boolean insideOwner(Sentence s, int at, int limit) {
    int owner = at + 1;
    while (owner < limit && s.is(owner, Tag.NAME, Tag.DET)) {
      owner++;
    }
    boolean owned = owner > at + 1 && owner + 1 < limit && s.is(owner, Tag.POSS);
    boolean other = s.is(at - 1, Tag.WORD) && words.at(s, at - 1, WordClass.TITLE);
    return owned && !other && words.at(s, limit - 1, WordClass.TITLE);
  }

  /**
   * "A Transport for London spokesman": the preposition belongs to a body's name before a title.
   */
  private boolean insideModifier(Sentence s, int at, int limit) {
    boolean joins = s.is(at - 1, Tag.NAME) && s.is(at + 1, Tag.NAME);
    return joins && s.is(limit - 1, Tag.WORD) && words.at(s, limit - 1, WordClass.TITLE);
  }

  /**
   * "Secretary of State John Kerry", "Ursula von der Leyen": the preposition belongs to a title or
   * a name.
   */
  private boolean insideTitle(Sentence s, int at, int limit) {
    boolean title =
        s.is(at - 1, Tag.NAME)
            && words.is(WordClass.TITLE, s.get(at - 1).lower())
            && at + 3 < limit;
    return (title && s.is(at + 1, Tag.NAME))
        || (s.is(at - 1, Tag.NAME) && words.is(WordClass.PARTICLE, s.get(at).lower()));
  }

  /** "House of Delegates Speaker Tom Hall": of a body, before the title that somebody has there. */
  private boolean insideOffice(Sentence s, int at, int limit) {
    boolean body = s.is(at - 1, Tag.NAME) && words.is(WordClass.BODY, s.get(at - 1).lower());
    for (int i = at + 1; body && i + 1 < limit; i++) {
      boolean joined = words.at(s, i, WordClass.AND) && s.is(i + 1, Tag.NAME);
      if (s.is(i + 1, Tag.NAME) && words.is(WordClass.TITLE, s.get(i).lower())) {
        return true;
      } else if (!s.is(i, Tag.NAME) && !joined) {
        return false;
      }
    }
    return false;
  }

  private boolean insideName(Sentence s, int at) {
    return names.in(s).stream().anyMatch(m -> m.range().from() < at && m.range().contains(at));
  }
}
