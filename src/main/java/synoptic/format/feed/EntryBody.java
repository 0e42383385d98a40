package synoptic.format.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of a feed tells; texts may be HTML.
 *
 * @param contents the full text, in each of the forms given
 */
record EntryBody(@Nullable String summary, List<String> contents) {
  EntryBody {
    contents = List.copyOf(contents);
  }
}
