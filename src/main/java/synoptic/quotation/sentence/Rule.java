package synoptic.quotation.sentence;

/**
 * A row of a table of rules. An evaluation leaves single rows out, to tell what each is worth: see
 * {@link QuotationRules#without}. Of each a test has a sentence that it decides.
 */
public interface Rule {
  /** What it is called. */
  String name();
}
