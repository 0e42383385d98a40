package synoptic.digest.passage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import synoptic.text.Span;
import synoptic.text.Words;

/** Links to words in a page: URL text fragments (WICG, "URL Fragment Text Directives"). */
final class TextFragment {
  /** Passages of more words are given by their first and last words, so that links stay short. */
  private static final int WHOLE = 10;

  private static final int ENDS = 4;

  private TextFragment() {}

  /**
   * {@code url} with the directive for {@code passage}, in whole words; {@code url} alone if it has
   * none.
   */
  static String link(String url, String passage) {
    List<Span> words = Words.in(passage, new Span(0, passage.length()));
    if (words.isEmpty()) {
      return url;
    }
    String directive =
        words.size() <= WHOLE
            ? encode(passage, words)
            : encode(passage, words.subList(0, ENDS))
                + ","
                + encode(passage, words.subList(words.size() - ENDS, words.size()));
    return url + (url.contains("#") ? "" : "#") + ":~:text=" + directive;
  }

  /**
   * Percent-encodes all that may not stand in a directive: {@code -}, {@code ,} and {@code &} among
   * it.
   */
  private static String encode(String passage, List<Span> words) {
    String part =
        passage.substring(words.getFirst().start(), words.getLast().end()).replaceAll("\\s+", " ");
    return URLEncoder.encode(part, UTF_8)
        .replace("+", "%20")
        .replace("-", "%2D")
        .replace("*", "%2A");
  }
}
