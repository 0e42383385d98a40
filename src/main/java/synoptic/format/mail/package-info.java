/** Saved mail. */
@NullMarked
package synoptic.format.mail;

import org.jspecify.annotations.NullMarked;
