/** Differences of whole articles, which need no near-identical sentences. */
@NullMarked
package synoptic.claim.collate.discrepancy;

import org.jspecify.annotations.NullMarked;
