/** What pages show of stories, claims, articles and speakers, ready for templates. */
@NullMarked
package synoptic.digest.entry;

import org.jspecify.annotations.NullMarked;
