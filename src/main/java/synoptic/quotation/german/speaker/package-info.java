/** The persons of a German article, and whom a phrase means. */
@NullMarked
package synoptic.quotation.german.speaker;

import org.jspecify.annotations.NullMarked;
