package synoptic.fetch;

/** Feeds and pages of outlets that nobody publishes. */
public final class Pages {
  private Pages() {}

  /** A page of two paragraphs. */
  public static String page(String title, String days, String head) {
    return """
    <html lang="en"><head><title>%s</title>%s</head><body><nav><a href="/">Home</a></nav>
    <article><h1>%s</h1>
    <p>The harbour of Lorn will close for %s days in March, the port authority announced on Monday.</p>
    <p>"We close the harbour so that nobody is hurt," said Ada Quill, the harbour master.</p>
    </article></body></html>
    """
        .formatted(title, head, title, days);
  }

  /** A feed of stubs: {@code path|title|day} each. */
  public static String feed(String... items) {
    StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>News</title>");
    for (String item : items) {
      String[] of = item.split("\\|");
      feed.append("<item><title>" + of[1] + "</title><link>" + of[0] + "</link>")
          .append("<pubDate>" + of[2] + "</pubDate><description>In short.</description></item>\n");
    }
    return feed + "</channel></rss>";
  }
}
