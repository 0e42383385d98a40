/** The comparison of a story: {@link Comparer} joins its passages and writes its claims. */
@NullMarked
package synoptic.claim.compare;

import org.jspecify.annotations.NullMarked;
