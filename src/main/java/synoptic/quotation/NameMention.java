package synoptic.quotation;

import org.jspecify.annotations.Nullable;

/**
 * A name in a sentence, its title cut off.
 *
 * @param role the title before it or the apposition after it
 * @param range its tokens
 * @param person whether title, apposition or first name show that it is somebody's
 */
record NameMention(String name, @Nullable String role, Range range, boolean person) {}
