/** Feeds and news sitemaps: RSS, Atom and JSON Feed. */
@NullMarked
package synoptic.format.feed;

import org.jspecify.annotations.NullMarked;
