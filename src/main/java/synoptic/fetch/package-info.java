/** Network in: the only room that opens a connection. It files what sources announce. */
@NullMarked
package synoptic.fetch;

import org.jspecify.annotations.NullMarked;
