package synoptic.check.page;

/**
 * A title as the page shows it.
 *
 * @param article the id of the article whose title it is said to be
 */
public record ShownTitle(String article, String text, int line) {}
