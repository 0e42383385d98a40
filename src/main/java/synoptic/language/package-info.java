/**
 * What belongs to one language: where its sentences end, its quotation marks, its lists of words.
 * Imports {@code text} only.
 */
@NullMarked
package synoptic.language;

import org.jspecify.annotations.NullMarked;
