package synoptic.quotation;

import static java.util.Objects.requireNonNull;

/**
 * Everything that belongs to one language. A second language is a constant and its word lists.
 *
 * @param language BCP 47
 * @param punctuation quotation marks, how they nest, and dashes
 * @param vocabulary closed classes, titles, kinds of speakers
 * @param cues verbs and nouns that attribute, with their frames
 */
public record QuotationRules(String language, Punctuation punctuation, Vocabulary vocabulary, CueLexicon cues) {
  public static final QuotationRules ENGLISH = read("en", Punctuation.ENGLISH);

  public QuotationRules {
    requireNonNull(language);
    requireNonNull(punctuation);
    requireNonNull(vocabulary);
    requireNonNull(cues);
  }

  private static QuotationRules read(String language, Punctuation punctuation) {
    var vocabulary = new Vocabulary(WordLists.read(language + "/grammar.txt"), WordLists.read(language + "/people.txt"));
    return new QuotationRules(language, punctuation, vocabulary, new CueLexicon(WordLists.read(language + "/cues.txt"), vocabulary));
  }
}
