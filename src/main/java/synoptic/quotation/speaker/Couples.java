package synoptic.quotation.speaker;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.name.Gender;
import synoptic.quotation.name.Genders;
import synoptic.quotation.name.NameMention;
import synoptic.quotation.name.Names;
import synoptic.quotation.name.SourcePhrase;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** Two who act together, "Vale and her husband Kern", "the couple": whom "she" means after it. */
final class Couples {
  private final Names names;
  private final Vocabulary words;
  private final SourcePhrase phrases;

  Couples(Names names, Vocabulary words, SourcePhrase phrases) {
    this.names = names;
    this.words = words;
    this.phrases = phrases;
  }

  /** Takes note of a subject that is two people, and what it shows of them. */
  void note(Sentence s, Range subject, Discourse discourse) {
    Range head = phrases.head(s, subject);
    boolean couple = words.at(s, head.to() - 1, WordClass.COUPLE);
    if (couple) {
      discourse.several();
    }
    List<String> found = new ArrayList<>();
    for (NameMention m : names.in(s)) {
      String full = names.full(m.name());
      if (subject.contains(m.range().from()) && names.isPerson(full)) {
        found.add(full);
        learn(full, possessive(s, m.range().to()), discourse);
      }
    }
    if (!couple && phrases.isPair(s, subject) && !found.isEmpty()) {
      discourse.several();
      boolean known = found.stream().allMatch(f -> discourse.genders().of(f) != null);
      for (String full : known ? found.reversed() : List.<String>of()) {
        discourse.person(full);
      }
    }
  }

  /** Of "and her": what it shows of whom stands before it. */
  private @Nullable Gender possessive(Sentence s, int and) {
    boolean own = words.at(s, and, WordClass.AND) && words.at(s, and + 1, WordClass.POSSESSIVE);
    return own ? Genders.of(words, s.get(and + 1).lower()) : null;
  }

  private static void learn(String full, @Nullable Gender gender, Discourse discourse) {
    if (gender != null) {
      discourse.genders().learn(full, gender);
    }
  }
}
