/** The commands that show what a stage finds, and why. */
@NullMarked
package synoptic.cli.inspect;

import org.jspecify.annotations.NullMarked;
