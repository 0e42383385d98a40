/** Text written as HTML, XML and JSON. */
@NullMarked
package synoptic.page.text;

import org.jspecify.annotations.NullMarked;
