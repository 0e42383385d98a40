/** Names and offices: which spellings may be of one, and what an unnamed source is called. */
@NullMarked
package synoptic.claim.collate.name;

import org.jspecify.annotations.NullMarked;
