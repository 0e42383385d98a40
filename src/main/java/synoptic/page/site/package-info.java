/** The files that a site has besides, and the list of every output. */
@NullMarked
package synoptic.page.site;

import org.jspecify.annotations.NullMarked;
