package synoptic.workspace.site;

import java.util.Map;

/** What a site's file is, by the ending of its name. */
public final class MediaTypes {
  private static final Map<String, String> BY_ENDING =
      Map.ofEntries(
          Map.entry("html", "text/html"),
          Map.entry("css", "text/css"),
          Map.entry("js", "text/javascript"),
          Map.entry("json", "application/json"),
          Map.entry("xml", "application/xml"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain"));

  private MediaTypes() {}

  /**
   * The media type without its charset; bytes of no known kind if the ending is not one of a site.
   */
  public static String of(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    return BY_ENDING.getOrDefault(ending, "application/octet-stream");
  }
}
