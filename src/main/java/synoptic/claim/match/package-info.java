/** Which passages say one thing: they are scored, judged, and grouped into claims. */
@NullMarked
package synoptic.claim.match;

import org.jspecify.annotations.NullMarked;
