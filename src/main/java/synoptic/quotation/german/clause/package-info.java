/** The clauses of a German sentence, and which tell what an attribution reports. */
@NullMarked
package synoptic.quotation.german.clause;

import org.jspecify.annotations.NullMarked;
