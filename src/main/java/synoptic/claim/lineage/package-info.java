/** Which articles derive from one report, and how many lineages stand behind a claim. */
@NullMarked
package synoptic.claim.lineage;

import org.jspecify.annotations.NullMarked;
