/** The quotations of an article in any language. */
@NullMarked
package synoptic.quotation.finder;

import org.jspecify.annotations.NullMarked;
