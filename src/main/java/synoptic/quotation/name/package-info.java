/** The names of an article: their forms, roles and owners. */
@NullMarked
package synoptic.quotation.name;

import org.jspecify.annotations.NullMarked;
