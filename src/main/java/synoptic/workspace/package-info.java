/** The only room that touches the disk. */
@NullMarked
package synoptic.workspace;

import org.jspecify.annotations.NullMarked;
