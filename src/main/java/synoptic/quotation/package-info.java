/**
 * Who said what: quotations, their cues and their speakers. Here stands what the room yields; its
 * rooms find it, {@code finder} last.
 */
@NullMarked
package synoptic.quotation;

import org.jspecify.annotations.NullMarked;
