package synoptic.config;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import synoptic.claim.ClaimSettings;
import synoptic.claim.editor.EditorRules;
import synoptic.digest.DigestSettings;
import synoptic.fetch.visit.NewsSource;
import synoptic.format.note.ArticleRules;
import synoptic.quotation.SpeakerRules;

/**
 * What {@code synoptic.yml} says, in the settings of the room that each part belongs to.
 *
 * @param speakers what is stated of speakers
 * @param allowed what the user's own templates may do beyond the shipped ones: addresses, {@code
 *     policy}, {@code provenance}
 * @param articles what is stated of articles
 * @param sources where new articles are announced
 */
public record Settings(
    DigestSettings digest,
    ClaimSettings claims,
    EditorRules rules,
    SpeakerRules speakers,
    SortedSet<String> allowed,
    ArticleRules articles,
    List<NewsSource> sources) {
  private static final Pattern MAIL =
      Pattern.compile("mailto:[^\\s@?]+@[^\\s@?]+(?:\\?[\\w=&%{}.+-]*)?");

  public static final Settings DEFAULT =
      new Settings(
          DigestSettings.DEFAULT,
          ClaimSettings.DEFAULT,
          EditorRules.NONE,
          SpeakerRules.NONE,
          Collections.emptySortedSet(),
          ArticleRules.NONE,
          List.of());

  public Settings {
    requireNonNull(digest);
    requireNonNull(claims);
    requireNonNull(rules);
    requireNonNull(speakers);
    requireNonNull(articles);
    sources = List.copyOf(sources);
    allowed = Collections.unmodifiableSortedSet(new TreeSet<>(allowed));
  }

  /** These settings for a site at another address. */
  public Settings at(String baseUrl) {
    return new Settings(digest.at(baseUrl), claims, rules, speakers, allowed, articles, sources);
  }

  /** Whether readers can write there: an address of mail, or an absolute one, http or https. */
  static boolean isContact(String url) {
    return MAIL.matcher(url).matches() || isAddress(url.replace("{page}", ""));
  }

  /**
   * Whether a site can stand there: pages' paths follow an address, and nothing can follow these.
   */
  public static boolean isHome(String url) {
    return isAddress(url) && url.indexOf('?') < 0 && url.indexOf('#') < 0;
  }

  /** Whether it is an absolute address, http or https. */
  public static boolean isAddress(String url) {
    try {
      URI uri = new URI(url);
      return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getHost() != null
          && uri.getRawUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
