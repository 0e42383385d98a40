/** Pictures that stand for a story where its address is shared. */
@NullMarked
package synoptic.page.card;

import org.jspecify.annotations.NullMarked;
