/** Which parts of a page are its article. Read {@link MainText} first. */
@NullMarked
package synoptic.format.webpage.text;

import org.jspecify.annotations.NullMarked;
