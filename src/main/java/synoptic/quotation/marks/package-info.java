/**
 * Quotations of a language without a grammar here: what stands within its quotation marks, and a
 * speaker only where a name stands beside a dash, a colon or a verb of a short list.
 */
@NullMarked
package synoptic.quotation.marks;

import org.jspecify.annotations.NullMarked;
