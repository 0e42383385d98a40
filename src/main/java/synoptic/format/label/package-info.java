/** The parts of an article told apart by their form, whatever file they came from. */
@NullMarked
package synoptic.format.label;

import org.jspecify.annotations.NullMarked;
