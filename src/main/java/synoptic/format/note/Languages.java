package synoptic.format.note;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Language tags as pages write them. */
public final class Languages {
  private Languages() {}

  /** The BCP 47 tag in its usual case, {@code en-US} for {@code en_us}; null for what is none. */
  public static @Nullable String tag(@Nullable String written) {
    if (written == null) {
      return null;
    }
    try {
      String tag =
          new Locale.Builder()
              .setLanguageTag(written.strip().replace('_', '-'))
              .build()
              .toLanguageTag();
      return tag.equals("und") ? null : tag;
    } catch (IllformedLocaleException e) {
      return null;
    }
  }
}
