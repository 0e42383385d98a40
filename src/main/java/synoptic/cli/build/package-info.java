/** The commands that build a site and check one. */
@NullMarked
package synoptic.cli.build;

import org.jspecify.annotations.NullMarked;
