/** Two passages side by side: their words aligned, and what {@link Kinds} find in them. */
@NullMarked
package synoptic.claim.collate;

import org.jspecify.annotations.NullMarked;
