/** Whom the words that name a source mean. Read {@link SpeakerResolver} first. */
@NullMarked
package synoptic.quotation.speaker;

import org.jspecify.annotations.NullMarked;
