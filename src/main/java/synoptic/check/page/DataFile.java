package synoptic.check.page;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import synoptic.page.Page;

/**
 * A JSON file, or a script that is one assignment of JSON.
 *
 * @param passages that it gives
 */
public record DataFile(String path, List<DataPassage> passages) {
  /** The parts of the search index. */
  private static final Pattern INDEX = Pattern.compile("-index([.]\\d+)?[.]js$");

  public DataFile {
    passages = List.copyOf(passages);
  }

  public static boolean isOne(Page page) {
    return page.mediaType().endsWith("json") || isIndex(page);
  }

  private static boolean isIndex(Page page) {
    return page.mediaType().equals("text/javascript") && INDEX.matcher(page.path()).find();
  }

  public static DataFile of(Page page) {
    String json = page.content();
    if (isIndex(page)) {
      json = json.substring(json.indexOf('=') + 1, json.lastIndexOf(';'));
    }
    List<DataPassage> found = new ArrayList<>();
    try {
      DataPassage.collect(JSON.std.anyFrom(json), found);
    } catch (IOException e) {
      throw new UncheckedIOException(page.path() + " is not JSON", e);
    }
    return new DataFile(page.path(), found);
  }
}
