package synoptic.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A development tool: pictures of pages, to be looked at. Arguments: a folder for the pictures,
 * then pages; each is taken on a wide screen and a phone, light and dark, and printed.
 */
final class Photograph {
  private Photograph() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    try (Browser browser = Browser.open(Browser.orSkip())) {
      for (int i = 1; i < args.length; i++) {
        Path page = Path.of(args[i]).toAbsolutePath();
        String name =
            page.subpath(page.getNameCount() - 2, page.getNameCount())
                .toString()
                .replace(".html", "")
                .replace("/", "-");
        for (boolean dark : new boolean[] {false, true}) {
          for (int width : new int[] {1280, 390}) {
            browser.show(width, 900, dark);
            browser.visit(page.toUri());
            String file = name + "-" + width + (dark ? "-dark" : "") + ".png";
            Files.write(folder.resolve(file), browser.screenshot(true));
          }
        }
        Files.write(folder.resolve(name + ".pdf"), browser.pdf());
      }
    }
  }
}
