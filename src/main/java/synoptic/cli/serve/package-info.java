/** The site and the editor's desk, shown on this machine and made anew at each change. */
@NullMarked
package synoptic.cli.serve;

import org.jspecify.annotations.NullMarked;
