package synoptic.claim;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.article.SourceFile;
import synoptic.quotation.Person;
import synoptic.text.Fold;

/** Ids from content: {@code kallas-we-want-to-see-these-3f9a1c}. */
final class ClaimIds {
  private static final int WORDS = 5;
  private static final int LONGEST_WORD = 20;
  private static final int HASH = 6;

  private ClaimIds() {}

  static String of(@Nullable Person speaker, String wording) {
    String words = Fold.words(wording);
    String name =
        speaker == null ? "" : speaker.name().substring(speaker.name().lastIndexOf(' ') + 1) + ' ';
    String readable =
        Arrays.stream(Fold.words(name + wording).split(" "))
            .map(w -> w.replaceAll("[^a-z0-9]", ""))
            .filter(w -> !w.isEmpty() && w.length() <= LONGEST_WORD)
            .limit(speaker == null ? WORDS : WORDS + 1)
            .collect(Collectors.joining("-"));
    String content = (speaker == null ? "" : speaker.id()) + '\n' + words;
    String hash = hash(content);
    return readable.isEmpty() ? "claim-" + hash : readable + '-' + hash;
  }

  /** An id that another claim has, with the place of this one's base reading. */
  static String of(String taken, Witness base) {
    return taken + '-' + hash(base.article() + ' ' + base.span().start());
  }

  private static String hash(String content) {
    return SourceFile.sha256(content.getBytes(UTF_8)).substring(0, HASH);
  }
}
