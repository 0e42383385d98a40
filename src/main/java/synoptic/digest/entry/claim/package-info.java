/** What pages show of claims, of how articles print them and of what these differ in. */
@NullMarked
package synoptic.digest.entry.claim;

import org.jspecify.annotations.NullMarked;
