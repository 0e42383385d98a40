package synoptic.fetch;

import synoptic.format.note.PageNote;

/**
 * A page on the shelf.
 *
 * @param path from the folder of articles
 * @param text of the file beside it
 */
record FiledPage(String path, String text, PageNote note) {}
