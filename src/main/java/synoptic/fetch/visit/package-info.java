/** Visits to hosts: as a guest, within limits, and past no guard. */
@NullMarked
package synoptic.fetch.visit;

import org.jspecify.annotations.NullMarked;
