package synoptic.quotation;

/** A cue with what it attributes. */
record Attributed(Candidate cue, Content content, Cue.Force force) {}
