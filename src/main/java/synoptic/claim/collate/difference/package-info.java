/** One class for each kind of difference that two passages have in their own words. */
@NullMarked
package synoptic.claim.collate.difference;

import org.jspecify.annotations.NullMarked;
