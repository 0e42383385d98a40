/** Where commands read and write: the terminal, files of JSON Lines, exit statuses. */
@NullMarked
package synoptic.cli.console;

import org.jspecify.annotations.NullMarked;
