package synoptic.digest;

/**
 * How many articles lack what others state.
 *
 * @param outlet state none: each counts as an outlet of its own
 * @param incomplete of which only a summary was read
 */
public record Lacking(int outlet, int title, int date, int incomplete) {}
