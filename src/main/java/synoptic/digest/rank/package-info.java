/** What of a story stands first where there is room for little, and what stands back. */
@NullMarked
package synoptic.digest.rank;

import org.jspecify.annotations.NullMarked;
