package synoptic.format.label;

/** A date and where it stands in what was searched. */
public record FoundDate(String iso, int start, int end) {}
