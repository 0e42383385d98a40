/**
 * The stages on Apache Spark, for more articles than one machine holds. Nothing imports this room;
 * the profile {@code spark} alone compiles it.
 */
@NullMarked
package synoptic.spark;

import org.jspecify.annotations.NullMarked;
