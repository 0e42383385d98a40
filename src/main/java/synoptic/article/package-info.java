/**
 * What one outlet published: its text, its passages with their roles, and what it states of itself.
 */
@NullMarked
package synoptic.article;

import org.jspecify.annotations.NullMarked;
