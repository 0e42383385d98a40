/** The stages in their order, and an edition made of what they yield. */
@NullMarked
package synoptic.cli.press;

import org.jspecify.annotations.NullMarked;
