/** The settings file, read into the settings records that each room owns. */
@NullMarked
package synoptic.config;

import org.jspecify.annotations.NullMarked;
