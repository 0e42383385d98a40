/** Everything a site shows, ordered and ready for templates. */
@NullMarked
package synoptic.digest;

import org.jspecify.annotations.NullMarked;
