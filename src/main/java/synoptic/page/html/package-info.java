/** The pages that readers read; Pebble stays inside. */
@NullMarked
package synoptic.page.html;

import org.jspecify.annotations.NullMarked;
