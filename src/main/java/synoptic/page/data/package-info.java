/** The digest as data: for programs, for search, in schema.org's words. */
@NullMarked
package synoptic.page.data;

import org.jspecify.annotations.NullMarked;
