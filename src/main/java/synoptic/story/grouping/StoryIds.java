package synoptic.story.grouping;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Role;
import synoptic.story.Story;
import synoptic.text.Sha256;
import synoptic.text.Slug;

/** Ids from content: the first words of the earliest article and a short hash of its text. */
final class StoryIds {
  private static final int WORDS = 6;
  private static final int HASH = 6;

  private StoryIds() {}

  /**
   * The stories of some parts of a corpus. Where earliest articles have one title and one text, the
   * first by id keeps the plain id, and the others add what tells their files apart.
   *
   * @param parts articles in the order of a story
   */
  static List<Story> named(List<List<Article>> parts) {
    Set<String> taken = new HashSet<>();
    return parts.stream()
        .sorted(Comparator.comparing(part -> part.getFirst().id()))
        .map(
            part -> {
              String plain = of(part.getFirst());
              String id = taken.add(plain) ? plain : plain + '-' + hash(part.getFirst().id());
              taken.add(id);
              return new Story(id, part);
            })
        .toList();
  }

  private static String of(Article earliest) {
    String title = earliest.metadata().title();
    String words =
        title != null
            ? title
            : earliest.blocks().stream()
                .filter(b -> b.role().isProse() || b.role() == Role.HEADLINE)
                .map(Block::span)
                .map(earliest::text)
                .findFirst()
                .orElse("");
    String readable = Slug.of(words, WORDS);
    String hash = hash(earliest.text());
    return readable.isEmpty() ? "story-" + hash : readable + '-' + hash;
  }

  private static String hash(String content) {
    return Sha256.of(content, HASH);
  }
}
