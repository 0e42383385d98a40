package synoptic.quotation.name;

/** Somebody's gender, as a pronoun tells it. */
public enum Gender {
  FEMININE,
  MASCULINE
}
