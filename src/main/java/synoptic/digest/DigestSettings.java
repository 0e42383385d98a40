package synoptic.digest;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import synoptic.claim.ClaimSettings;
import synoptic.digest.excerpt.Excerpts;
import synoptic.story.StoryRules;

/**
 * Settings of the digest.
 *
 * @param title of the site
 * @param baseUrl where the site will stand, absolute, http or https, ending in a slash; null where
 *     not known
 * @param report where readers report an error, {@code mailto:}, http or https, with {@code {page}}
 *     for the address of the page; null for nowhere
 * @param excerpts how much of the articles is shown
 * @param matching the thresholds that claims were made with, to be stated to readers
 * @param stories what the editor decides of them
 * @param notes corrections and notes of the editor, in Markdown, newest first
 * @param language of the pages: one in which there are {@code Messages}
 */
public record DigestSettings(
    String title,
    @Nullable String baseUrl,
    @Nullable String report,
    Excerpts excerpts,
    ClaimSettings matching,
    StoryRules stories,
    List<String> notes,
    Locale language) {
  public static final DigestSettings DEFAULT =
      new DigestSettings(
          "Synoptic",
          null,
          null,
          Excerpts.DEFAULT,
          ClaimSettings.DEFAULT,
          StoryRules.NONE,
          List.of(),
          Locale.ENGLISH);

  /** The same for a site at another address. */
  public DigestSettings at(String address) {
    return new DigestSettings(title, address, report, excerpts, matching, stories, notes, language);
  }

  public DigestSettings {
    requireNonNull(title);
    requireNonNull(excerpts);
    requireNonNull(matching);
    requireNonNull(language);
    requireNonNull(stories);
    notes = List.copyOf(notes);
    if (baseUrl != null) {
      String scheme = URI.create(baseUrl).getScheme();
      if (!"http".equals(scheme) && !"https".equals(scheme)) {
        throw new IllegalArgumentException("a base URL is absolute, http or https: " + baseUrl);
      }
      baseUrl = baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
    }
  }
}
