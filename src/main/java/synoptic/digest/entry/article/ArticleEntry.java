package synoptic.digest.entry.article;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.digest.entry.claim.StoryRef;
import synoptic.digest.passage.CitedPassage;
import synoptic.digest.passage.Headline;
import synoptic.digest.passage.Source;

/**
 * An article as its page shows it.
 *
 * @param credits the words that say whose reporting it derives from
 * @param blocks its text, or the excerpts of it
 * @param claims that it takes part in, in the order of its text
 * @param count in words
 */
public record ArticleEntry(
    Source source,
    Headline headline,
    List<CitedPassage> credits,
    StoryRef story,
    LineageEntry lineage,
    List<ShownBlock> blocks,
    List<ClaimEntry> claims,
    WordCount count) {
  public ArticleEntry {
    requireNonNull(source);
    requireNonNull(headline);
    credits = List.copyOf(credits);
    requireNonNull(story);
    requireNonNull(lineage);
    blocks = List.copyOf(blocks);
    claims = List.copyOf(claims);
    requireNonNull(count);
  }

  /**
   * The block that its page shows as the heading; null where the headline stands nowhere in the
   * text on its own.
   */
  public @Nullable ShownBlock titleBlock() {
    return blocks.stream()
        .filter(b -> b.isHeadline() && b.parts().size() == 1)
        .filter(b -> headline.text().equals(b.parts().getFirst().text()))
        .findFirst()
        .orElse(null);
  }

  /**
   * The link to the first of its words that are shown, in the original; null where the article has
   * no URL.
   */
  public @Nullable String original() {
    return blocks.stream()
        .filter(b -> !b.isHeadline())
        .flatMap(b -> b.parts().stream())
        .map(ShownPart::passage)
        .filter(Objects::nonNull)
        .findFirst()
        .map(CitedPassage::original)
        .orElse(source.url());
  }

  /** Whether words of it are left out. */
  public boolean isExcerpted() {
    return count.shown() < count.all();
  }
}
