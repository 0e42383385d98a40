/** How time and memory grow with the number of articles. */
@NullMarked
package synoptic.cli.bench;

import org.jspecify.annotations.NullMarked;
