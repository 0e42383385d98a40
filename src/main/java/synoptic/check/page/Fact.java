package synoptic.check.page;

/**
 * Something at a line.
 *
 * @param line from 1
 */
public record Fact(String text, int line) {}
