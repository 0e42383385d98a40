/**
 * Editions: the addresses that pages keep from one to the next, what is new in one, and when each
 * page last changed. Pure: content of the file that holds one comes in and goes out as a string.
 */
@NullMarked
package synoptic.edition;

import org.jspecify.annotations.NullMarked;
