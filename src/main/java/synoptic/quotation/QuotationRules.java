package synoptic.quotation;

import static java.util.Objects.requireNonNull;

/**
 * Everything that belongs to one language. A second language is a constant and its word lists.
 *
 * @param language BCP 47
 * @param vocabulary closed classes, titles, kinds of speakers
 * @param cues verbs and nouns that attribute, with their frames
 */
public record QuotationRules(String language, Vocabulary vocabulary, CueLexicon cues) {
  public static final QuotationRules ENGLISH = read("en");

  public QuotationRules {
    requireNonNull(language);
    requireNonNull(vocabulary);
    requireNonNull(cues);
  }

  private static QuotationRules read(String language) {
    var vocabulary = new Vocabulary(WordLists.read(language + "/grammar.txt"), WordLists.read(language + "/people.txt"));
    return new QuotationRules(language, vocabulary, new CueLexicon(WordLists.read(language + "/cues.txt"), vocabulary));
  }
}
