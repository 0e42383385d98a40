package synoptic.digest.entry;

import java.util.List;

/**
 * Stories on the matter of one, which its page names and does not compare with it.
 *
 * @param parts the others of a story that was too large to be compared at once
 * @param earlier by their days
 * @param later by their days
 */
public record Beside(List<StoryEntry> parts, List<StoryEntry> earlier, List<StoryEntry> later) {
  public static final Beside NOTHING = new Beside(List.of(), List.of(), List.of());

  public Beside {
    parts = List.copyOf(parts);
    earlier = List.copyOf(earlier);
    later = List.copyOf(later);
  }

  public boolean isFollowed() {
    return !earlier.isEmpty() || !later.isEmpty();
  }
}
