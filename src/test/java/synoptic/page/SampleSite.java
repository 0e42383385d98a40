package synoptic.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.check.Rereader;
import synoptic.digest.Corpus;
import synoptic.digest.Digest;
import synoptic.digest.DigestSettings;
import synoptic.digest.SampleCorpus;
import synoptic.digest.build.DigestBuilder;
import synoptic.page.site.Renderers;

/** A digest and its pages, rendered with the theme that the program ships. */
public record SampleSite(Corpus corpus, Digest digest, List<Page> pages) {
  private static final Instant NOW = Instant.parse("2025-03-06T06:00:00Z");

  /** Made when first asked for, not with this class: pages are made by threads that use it. */
  private static final class Plain {
    private static final SampleSite SITE = of(SampleCorpus.plain(), DigestSettings.DEFAULT);
  }

  /** The site that tests share. */
  public static SampleSite plain() {
    return Plain.SITE;
  }

  public static SampleSite of(Corpus corpus, DigestSettings settings) {
    Digest digest = new DigestBuilder(settings).build(corpus, NOW);
    List<Page> pages =
        Renderers.all(SampleSite::template).stream()
            .flatMap(r -> r.render(digest).stream())
            .toList();
    return new SampleSite(corpus, digest, pages);
  }

  /** The articles as they were given, as reading them again should yield them. */
  public Rereader rereader() {
    return id -> corpus.articles().stream().filter(a -> a.id().equals(id)).findFirst().orElse(null);
  }

  public String page(String path) {
    return pages.stream().filter(p -> p.path().equals(path)).findFirst().orElseThrow().content();
  }

  void write(Path folder) throws IOException {
    for (Page page : pages) {
      Path file = folder.resolve(page.path());
      Files.createDirectories(file.getParent());
      Files.write(file, page.bytes());
    }
  }

  /** A template of the theme. */
  static @Nullable String template(String name) {
    try {
      Path file = Path.of("templates", name);
      return Files.exists(file) ? Files.readString(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
