package synoptic.edition;

import java.util.Locale;

/** The fields of an edition's file; it names them in small letters. */
enum EditionField {
  VERSION,
  TIME,
  PREVIOUS,
  MOVED,
  GONE,
  UNTIL,
  STORY,
  READ,
  STATE,
  SINCE,
  CHANGED,
  KEYS,
  ARTICLES;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
