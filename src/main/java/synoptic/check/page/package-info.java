/** What checks ask of a page as a browser reads it: its links, passages and policy. */
@NullMarked
package synoptic.check.page;

import org.jspecify.annotations.NullMarked;
