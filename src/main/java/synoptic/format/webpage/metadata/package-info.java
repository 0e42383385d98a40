/** What the mark-up of a page, and the lines around its headline, state of its article. */
@NullMarked
package synoptic.format.webpage.metadata;

import org.jspecify.annotations.NullMarked;
