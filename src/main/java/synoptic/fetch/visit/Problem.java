package synoptic.fetch.visit;

import java.util.Locale;

/** Why something was not brought. */
public enum Problem {
  SCHEME,
  PRIVATE,
  SLOW,
  LONG,
  ENCODING,
  STATUS,
  PAY,
  BROKEN,
  LATER,
  PATIENCE,
  LOOP,
  DOWNGRADE,
  ASTRAY,
  ROBOTS,
  CUT,
  NO_FEED,
  NO_SITEMAP,
  NO_TEXT,
  MOST;

  /** Of what is said of it. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
