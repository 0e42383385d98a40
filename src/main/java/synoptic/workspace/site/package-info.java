/** The folder of a site, replaced as a whole or not at all. */
@NullMarked
package synoptic.workspace.site;

import org.jspecify.annotations.NullMarked;
