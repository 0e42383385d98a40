package synoptic.article;

import static java.util.Objects.requireNonNull;

/** Who published an article, by the name it gives itself. */
public record Outlet(String name) {
  public Outlet {
    requireNonNull(name);
    if (name.isBlank()) {
      throw new IllegalArgumentException("an outlet has a name");
    }
  }
}
