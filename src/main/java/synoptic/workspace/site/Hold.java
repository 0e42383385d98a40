package synoptic.workspace.site;

import java.io.IOException;

/** Keeps other builds away from a site's folder for as long as it is open. */
public interface Hold extends AutoCloseable {
  @Override
  void close() throws IOException;
}
