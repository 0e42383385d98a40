/**
 * Vocabulary: spans, selectors, diagnostics, word and sentence boundaries. Imports no other room.
 */
@NullMarked
package synoptic.text;

import org.jspecify.annotations.NullMarked;
