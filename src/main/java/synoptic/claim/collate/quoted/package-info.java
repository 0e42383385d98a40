/** What articles print within quotation marks, and where they quote otherwise. */
@NullMarked
package synoptic.claim.collate.quoted;

import org.jspecify.annotations.NullMarked;
