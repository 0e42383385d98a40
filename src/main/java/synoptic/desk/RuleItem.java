package synoptic.desk;

import static java.util.Objects.requireNonNull;

/**
 * A rule for the settings.
 *
 * @param key of a list
 * @param item of it, on one line
 */
public record RuleItem(String key, String item) {
  public RuleItem {
    requireNonNull(key);
    requireNonNull(item);
  }
}
