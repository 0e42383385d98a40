/** Passages that say the same thing: claims, witnesses, variants, discrepancies, lineages. */
@NullMarked
package synoptic.claim;

import org.jspecify.annotations.NullMarked;
