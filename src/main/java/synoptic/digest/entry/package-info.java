/** What pages show of stories and speakers, ready for templates. */
@NullMarked
package synoptic.digest.entry;

import org.jspecify.annotations.NullMarked;
