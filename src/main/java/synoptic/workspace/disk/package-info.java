/** What may fail at a disk, said to users. */
@NullMarked
package synoptic.workspace.disk;

import org.jspecify.annotations.NullMarked;
