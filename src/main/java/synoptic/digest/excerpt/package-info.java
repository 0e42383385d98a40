/** How much of other people's texts is shown, and which passages go first. */
@NullMarked
package synoptic.digest.excerpt;

import org.jspecify.annotations.NullMarked;
