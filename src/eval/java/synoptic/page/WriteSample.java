package synoptic.page;

import java.io.IOException;
import java.nio.file.Path;

/** A development tool: writes the sample site to a folder, to be looked at. */
final class WriteSample {
  private WriteSample() {}

  public static void main(String[] args) throws IOException {
    SampleSite.plain().write(Path.of(args[0]));
  }
}
