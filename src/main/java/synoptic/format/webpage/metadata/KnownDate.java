package synoptic.format.webpage.metadata;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a page before its dates are looked for.
 *
 * @param itemprop the day by the page's microdata
 * @param updated when it says it was changed
 */
record KnownDate(@Nullable String itemprop, @Nullable String url, @Nullable String updated) {}
