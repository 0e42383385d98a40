package synoptic.quotation.cue;

import synoptic.quotation.Cue;
import synoptic.quotation.clause.Candidate;
import synoptic.quotation.clause.Content;

/** A cue with what it attributes. */
record Attributed(Candidate cue, Content content, Cue.Force force) {}
