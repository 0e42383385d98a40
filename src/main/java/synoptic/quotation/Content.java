package synoptic.quotation;

/**
 * What is attributed.
 *
 * @param clause all its tokens, with the "that" it begins with
 * @param words without it
 */
record Content(Range clause, Range words, CueVerb.Frame frame) {}
