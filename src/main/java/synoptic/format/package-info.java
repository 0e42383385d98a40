/**
 * Bytes to articles. Here stands what every format is and does; each kind of file has its room, and
 * {@code reader} picks among them.
 */
@NullMarked
package synoptic.format;

import org.jspecify.annotations.NullMarked;
