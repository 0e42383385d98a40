package synoptic.format.note;

import java.util.List;
import synoptic.article.Metadata;
import synoptic.text.Diagnostic;

/**
 * What stands on top of a text.
 *
 * @param end offset after the closing line; 0 without front matter
 * @param isReadable whether all of it was understood that is asked for; of an article whose front
 *     matter is not, nobody knows what it is
 */
public record FoundFrontMatter(
    Metadata metadata, int end, boolean isReadable, List<Diagnostic> diagnostics) {
  static final FoundFrontMatter NONE = new FoundFrontMatter(Metadata.NONE, 0, true, List.of());
}
