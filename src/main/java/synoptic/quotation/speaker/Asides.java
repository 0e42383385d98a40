package synoptic.quotation.speaker;

import org.jspecify.annotations.Nullable;
import synoptic.quotation.sentence.Pasted;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Vocabulary;

/** Captions and headings: what stands after them goes on with whom the text before them named. */
final class Asides {
  private final Pasted pasted;

  /** Who was spoken of before a caption or a heading. */
  private @Nullable Discourse before;

  /** Whether the sentence read last leads a caption, and whether it may hold one. */
  private boolean caption;

  private boolean captioned;

  Asides(Vocabulary words) {
    this.pasted = new Pasted(words);
  }

  /** Whom a sentence finds spoken of; nobody has the floor where an aside was before it. */
  Discourse enter(Sentence s, Discourse last, Floor floor) {
    Discourse discourse = before == null ? last : before;
    if (before != null) {
      floor.clear();
    }
    if (captioned) {
      discourse.somebody(null, null); // where the caption ends and who is in the text is open
    }
    captioned = before != null && caption;
    caption = pasted.leadsCaption(s);
    before = Pasted.isAside(s) ? discourse.copy() : null;
    return discourse;
  }
}
