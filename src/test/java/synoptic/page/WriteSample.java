package synoptic.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A development tool: writes the sample site to a folder, to be looked at. */
final class WriteSample {
  private WriteSample() {}

  public static void main(String[] args) throws IOException {
    write(SampleSite.plain(), Path.of(args[0]));
  }

  static void write(SampleSite site, Path folder) throws IOException {
    for (Page page : site.pages()) {
      Path file = folder.resolve(page.path());
      Files.createDirectories(file.getParent());
      Files.writeString(file, page.content());
    }
  }
}
