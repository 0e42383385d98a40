package synoptic.quotation;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;

/**
 * One speaker across articles.
 *
 * @param id stable and fit for a file name: {@code kaja-kallas}
 * @param name the commonest spelling of two words or more, of those the fullest, of those the first
 *     in order
 * @param spellings every name the articles give, in order; empty where only the editor names him
 * @param roles every role the articles give, commonest first
 */
public record Person(String id, String name, List<String> spellings, List<String> roles)
    implements Serializable {
  public Person {
    requireNonNull(id);
    requireNonNull(name);
    spellings = List.copyOf(spellings);
    roles = List.copyOf(roles);
  }
}
