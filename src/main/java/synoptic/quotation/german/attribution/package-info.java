/** What verbs, nouns and colons attribute in a German sentence. */
@NullMarked
package synoptic.quotation.german.attribution;

import org.jspecify.annotations.NullMarked;
