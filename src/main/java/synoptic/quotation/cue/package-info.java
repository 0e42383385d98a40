/** The cues of a sentence, and what each attributes. Read {@link CueFinder} first. */
@NullMarked
package synoptic.quotation.cue;

import org.jspecify.annotations.NullMarked;
