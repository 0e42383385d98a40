package synoptic.check.page;

/**
 * Something that a page says at a line of it.
 *
 * @param line from 1
 */
public record Fact(String text, int line) {}
