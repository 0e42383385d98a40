package synoptic.desk;

import java.util.Locale;

/** What an editor can answer to a doubt. */
public enum Action {
  /** It is right as it is. */
  ACCEPT,
  /** It is no difference. */
  DISMISS,
  /** A passage says something else than the first one. */
  SPLIT,
  /** A passage is somebody else's words. */
  SPEAKER,
  /** The claim with the passage is not to be shown. */
  HIDE;

  /** As addresses and settings write it. */
  public String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is said of one of several passages. */
  public boolean isOfOne() {
    return this == SPLIT || this == SPEAKER || this == HIDE;
  }
}
