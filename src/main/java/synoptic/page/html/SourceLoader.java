package synoptic.page.html;

import static java.util.Objects.requireNonNull;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import synoptic.page.TemplateSource;
import synoptic.text.WordLists;

/** Loads for Pebble what a {@link TemplateSource} has, and nothing else. */
record SourceLoader(TemplateSource source) implements Loader<String> {
  private static final WordLists SAY = WordLists.read(SourceLoader.class, "diagnostics.txt");

  @Override
  public Reader getReader(String name) {
    String text = source.load(name);
    if (text == null) {
      throw new LoaderException(null, SAY.say("no-template", name));
    }
    return new StringReader(text);
  }

  @Override
  public void setCharset(String charset) {}

  @Override
  public void setPrefix(String prefix) {}

  @Override
  public void setSuffix(String suffix) {}

  /** Names are relative to the templates folder, wherever they are used. */
  @Override
  public String resolveRelativePath(String relative, String anchor) {
    return relative;
  }

  @Override
  public String createCacheKey(String name) {
    return requireNonNull(name);
  }

  @Override
  public boolean resourceExists(String name) {
    return source.load(name) != null;
  }
}
