/** The commands. */
@NullMarked
package synoptic.cli;

import org.jspecify.annotations.NullMarked;
