/** What pages show of articles, of their text and of the accounts that they belong to. */
@NullMarked
package synoptic.digest.entry.article;

import org.jspecify.annotations.NullMarked;
