/** How a digest is made. Read {@link DigestBuilder} first. */
@NullMarked
package synoptic.digest.build;

import org.jspecify.annotations.NullMarked;
