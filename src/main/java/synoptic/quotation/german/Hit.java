package synoptic.quotation.german;

import synoptic.quotation.Cue;

/**
 * A verb that attributes, in its clause.
 *
 * @param clause the index of the clause
 * @param token the verb, or its participle
 */
record Hit(int clause, int token, Cues.Reading reading, boolean passive, Cue.Force force) {
  Cues.Act act() {
    return reading.verb().act();
  }
}
