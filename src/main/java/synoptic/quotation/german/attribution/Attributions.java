package synoptic.quotation.german.attribution;

import java.util.List;
import synoptic.quotation.german.clause.Fragments;
import synoptic.quotation.german.clause.Parsed;
import synoptic.quotation.german.sentence.Clause;
import synoptic.quotation.german.sentence.Lexicon;
import synoptic.quotation.german.sentence.Sentence;

/** The attributed words of one sentence: by its verbs, its sources, and its colons. */
public final class Attributions {
  private final Parsed parsed;

  public Attributions(Sentence s, Lexicon words) {
    this.parsed = Parsed.of(s, words);
  }

  public List<Found> find() {
    var finds = new Finds(parsed);
    var verbs = new ByVerb(parsed, finds);
    var sources = new BySource(parsed, finds);
    verbs.around();
    sources.so();
    verbs.before();
    sources.sources();
    sources.colons();
    finds.rest();
    return finds.all();
  }

  public List<Clause> clauses() {
    return parsed.clauses();
  }

  public Fragments fragments() {
    return parsed.fragments();
  }
}
