/**
 * Passages that say the same thing: claims, witnesses, variants, discrepancies, lineages. Here
 * stands what the room yields; its rooms make it, {@code compare} last.
 */
@NullMarked
package synoptic.claim;

import org.jspecify.annotations.NullMarked;
