package synoptic.claim.editor;

import java.util.List;

/** Passages or articles, in any order, of which one thing was doubtful. */
public record Acceptance(List<Subject> subjects) {
  public Acceptance {
    subjects = List.copyOf(subjects);
    if (subjects.isEmpty()) {
      throw new IllegalArgumentException();
    }
  }
}
