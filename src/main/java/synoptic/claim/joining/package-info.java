/** The rules of joining: what the score of two passages counts, given what they are. */
@NullMarked
package synoptic.claim.joining;

import org.jspecify.annotations.NullMarked;
