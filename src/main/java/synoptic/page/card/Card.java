package synoptic.page.card;

/**
 * The picture that stands for a story where its address is shared.
 *
 * @param path of its file, which names what is drawn: other words are another file
 * @param site the title of the site
 * @param headline as its article has it, or the editor heads it
 * @param credit whose headline it is
 * @param facts how many accounts of the story there are
 * @param accounts the same as a number
 */
public record Card(
    String path, String site, String headline, String credit, String facts, int accounts) {}
