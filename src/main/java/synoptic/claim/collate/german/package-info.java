/** One class for each kind of difference that two German passages have in their own words. */
@NullMarked
package synoptic.claim.collate.german;

import org.jspecify.annotations.NullMarked;
