package synoptic.page;

import org.jspecify.annotations.Nullable;

/** Where templates and assets come from: a folder, the program's own theme, a test's map. */
@FunctionalInterface
public interface TemplateSource {
  /**
   * The text of a template.
   *
   * @param name relative to the templates folder, with forward slashes: {@code parts/quote.peb}
   * @return null if there is none of that name
   */
  @Nullable String load(String name);
}
