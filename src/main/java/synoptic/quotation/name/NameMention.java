package synoptic.quotation.name;

import org.jspecify.annotations.Nullable;
import synoptic.quotation.sentence.Range;

/**
 * A name in a sentence, its title cut off.
 *
 * @param role the title before it or the apposition after it
 * @param range its tokens
 * @param person whether title, apposition or first name show that it is somebody's
 */
public record NameMention(String name, @Nullable String role, Range range, boolean person) {}
