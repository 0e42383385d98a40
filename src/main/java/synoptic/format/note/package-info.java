/** What files, folders and editors state of articles beside their words. */
@NullMarked
package synoptic.format.note;

import org.jspecify.annotations.NullMarked;
