package synoptic.quotation.sentence;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import synoptic.language.Language;
import synoptic.text.Punctuation;
import synoptic.text.Sentences;
import synoptic.text.WordLists;

/**
 * Everything that belongs to one language. A second language is a constant and its word lists.
 *
 * @param sentences where sentences end, and the abbreviations after which they do not
 * @param punctuation quotation marks, how they nest, and dashes
 * @param vocabulary closed classes, titles, kinds of speakers
 * @param inflection the endings of verbs, adverbs and plurals
 * @param cues verbs and nouns that attribute, with their frames
 * @param off rules that are left out, to tell what they are worth; none but in evaluations
 */
public record QuotationRules(
    Sentences sentences,
    Punctuation punctuation,
    Vocabulary vocabulary,
    Inflection inflection,
    CueLexicon cues,
    Set<Rule> off) {
  public static final QuotationRules ENGLISH =
      read(Locale.ENGLISH, Language.ENGLISH.sentences(), Punctuation.ENGLISH);

  public QuotationRules {
    requireNonNull(sentences);
    requireNonNull(punctuation);
    requireNonNull(vocabulary);
    requireNonNull(inflection);
    requireNonNull(cues);
    off = Set.copyOf(off);
  }

  /** The same language with one rule left out. */
  public QuotationRules without(Rule rule) {
    return new QuotationRules(sentences, punctuation, vocabulary, inflection, cues, Set.of(rule));
  }

  /** Whether a row of a table is not left out. */
  public boolean isOn(Rule row) {
    return !off.contains(row);
  }

  /** Those rows of a table that are not left out, in its order. */
  public <R extends Rule> List<R> on(R[] rows) {
    return Stream.of(rows).filter(this::isOn).toList();
  }

  private static QuotationRules read(
      Locale language, Sentences sentences, Punctuation punctuation) {
    WordLists patterns = lists(language, "quotation-patterns");
    var vocabulary =
        new Vocabulary(language, lists(language, "grammar"), lists(language, "people"), patterns);
    var inflection = new Inflection(lists(language, "inflection"));
    var cues = new CueLexicon(lists(language, "cues"), patterns, vocabulary, inflection);
    return new QuotationRules(sentences, punctuation, vocabulary, inflection, cues, Set.of());
  }

  private static WordLists lists(Locale language, String name) {
    return Language.lists(language.getLanguage(), name);
  }
}
