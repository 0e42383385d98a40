/** What an editor should look at, and the rules that answer it. Shown by no site. */
@NullMarked
package synoptic.desk;

import org.jspecify.annotations.NullMarked;
