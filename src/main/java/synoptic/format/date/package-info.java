/** Dates and times of day as articles, pages and feeds write them. */
@NullMarked
package synoptic.format.date;

import org.jspecify.annotations.NullMarked;
