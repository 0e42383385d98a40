/** What must hold of the rendered pages before one file is written. */
@NullMarked
package synoptic.check;

import org.jspecify.annotations.NullMarked;
