package synoptic.claim;

import org.jspecify.annotations.Nullable;
import synoptic.quotation.Person;
import synoptic.text.Fold;
import synoptic.text.Sha256;
import synoptic.text.Slug;

/** Ids from content: {@code kallas-we-want-to-see-these-3f9a1c}. */
public final class ClaimIds {
  private static final int WORDS = 5;
  private static final int HASH = 6;

  private ClaimIds() {}

  public static String of(@Nullable Person speaker, String wording) {
    String words = Fold.words(wording);
    String name =
        speaker == null ? "" : speaker.name().substring(speaker.name().lastIndexOf(' ') + 1) + ' ';
    String readable = Slug.of(name + wording, speaker == null ? WORDS : WORDS + 1);
    String content = (speaker == null ? "" : speaker.id()) + '\n' + words;
    String hash = hash(content);
    return readable.isEmpty() ? "claim-" + hash : readable + '-' + hash;
  }

  /** An id that another claim has, with the place of this one's base reading. */
  public static String of(String taken, Witness base) {
    return taken + '-' + hash(base.article() + ' ' + base.span().start());
  }

  private static String hash(String content) {
    return Sha256.of(content, HASH);
  }
}
