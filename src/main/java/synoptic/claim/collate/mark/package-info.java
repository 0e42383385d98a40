/** Quiet marks of a claim: how its readings say it otherwise and dispute nothing. */
@NullMarked
package synoptic.claim.collate.mark;

import org.jspecify.annotations.NullMarked;
