package synoptic.quotation.german;

import java.util.List;

/** The attributed words of one sentence: by its verbs, its sources, and its colons. */
final class Attributions {
  private final Parsed parsed;

  Attributions(Sentence s, Lexicon words) {
    this.parsed = Parsed.of(s, words);
  }

  List<Found> find() {
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

  List<Clause> clauses() {
    return parsed.clauses();
  }

  Fragments fragments() {
    return parsed.fragments();
  }
}
