package synoptic.quotation.german.clause;

import synoptic.quotation.Cue;
import synoptic.quotation.german.sentence.Cues;

/**
 * A verb that attributes, in its clause.
 *
 * @param clause the index of the clause
 * @param token the verb, or its participle
 */
public record Hit(int clause, int token, Cues.Reading reading, boolean passive, Cue.Force force) {
  public Cues.Act act() {
    return reading.verb().act();
  }
}
