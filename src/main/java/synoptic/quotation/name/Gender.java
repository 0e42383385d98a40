package synoptic.quotation.name;

/** As a pronoun tells it. */
public enum Gender {
  FEMININE,
  MASCULINE
}
