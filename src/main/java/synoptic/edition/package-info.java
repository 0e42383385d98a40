/**
 * Editions: the addresses that pages keep from one to the next, what is new in one, and when each
 * page last changed. Pure: the file that holds an edition is read and written elsewhere.
 */
@NullMarked
package synoptic.edition;

import org.jspecify.annotations.NullMarked;
