/** Whether a site on disk is what is built from the articles, byte for byte. */
@NullMarked
package synoptic.check.built;

import org.jspecify.annotations.NullMarked;
