package synoptic.format.date;

/**
 * A date and where it stands in what was searched: UTF-16 units, half-open.
 *
 * @param iso ISO 8601 date, or date and time with or without offset
 */
public record FoundDate(String iso, int start, int end) {}
