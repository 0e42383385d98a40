/** Words of an article as pages show them: whose they are, and how they are marked. */
@NullMarked
package synoptic.digest.passage;

import org.jspecify.annotations.NullMarked;
