/** Numbers, measures and times as texts give them. */
@NullMarked
package synoptic.claim.collate.quantity;

import org.jspecify.annotations.NullMarked;
