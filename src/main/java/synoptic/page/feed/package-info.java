/** Feeds of stories: Atom and JSON Feed. */
@NullMarked
package synoptic.page.feed;

import org.jspecify.annotations.NullMarked;
