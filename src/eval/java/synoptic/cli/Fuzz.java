package synoptic.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import synoptic.article.Article;
import synoptic.article.SourceFile;

/**
 * Reads spoilt files: those of the tests with bytes changed, parts moved, repeated, and taken from
 * others, always in the same way, and keeps those that end a stage or take long. Arguments: the
 * number of the first input, how many, and a folder for what was found. Run in the project's
 * folder.
 */
public final class Fuzz {
  /** Seconds of the processor, for a file or a site. */
  private static final double LONGEST = 5;

  private static final List<String> KINDS = List.of("txt", "md", "html", "xml", "json", "yml");

  /** What files of these kinds break at. */
  private static final List<String> SPOILS =
      List.of(
          "\"",
          "”",
          "“",
          "’",
          "'",
          " - ",
          " — ",
          "\n",
          "\r",
          "\r\n\r\n",
          "\t",
          "<b>",
          "</p>",
          "<!--",
          "-->",
          "<script>",
          "</script>",
          "<![CDATA[",
          "]]>",
          "&amp;",
          "&#x110000;",
          "&lt;",
          "<p>",
          "<div class=\"",
          "<title>",
          "</title>",
          "<item>",
          "</item>",
          "<entry>",
          "---\n",
          "---\n---\n",
          "title: ",
          "published: ",
          "url: http://",
          ": ",
          "[",
          "]",
          "{",
          "}",
          "*",
          "&a ",
          "*a",
          "|",
          "# ",
          "![](",
          "](",
          "```\n",
          "> ",
          "said ",
          "he said, ",
          "told reporters ",
          "according to ",
          "that ",
          "who ",
          ", ",
          "? ",
          "! ",
          "; ",
          "(",
          ")",
          "…",
          "...",
          "--",
          "Mr. ",
          "U.N. ",
          "not ",
          "1,234 ",
          "2025-02-30",
          "99999999999999999999",
          "-0",
          "1e999",
          "\u0301",
          "\u200D",
          "\u202E",
          "\uFEFF",
          "\u0000",
          "\u0007",
          "\uD83D",
          "\uD83D\uDE00",
          "İ",
          "ß",
          "ǆ",
          "ﷺ",
          "\\",
          "\\u0000",
          "%",
          "%00",
          "NaN",
          "null",
          "true",
          "<?xml version=\"1.0\"?>",
          "<!DOCTYPE a [<!ENTITY b \"c\">]>",
          "&b;");

  /** Bytes. */
  private static final int SHORT = 1_500;

  private final Path finds;
  private final Map<String, List<byte[]>> bases = new TreeMap<>();
  private final Map<String, Integer> read = new TreeMap<>();
  private final Set<String> met = new HashSet<>();
  private final List<SourceFile> files = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();
  private int found;
  private int sites;

  private Fuzz(Path finds) {
    this.finds = finds;
  }

  public static void main(String[] args) throws IOException {
    Fuzz fuzz = new Fuzz(Files.createDirectories(Path.of(args[2])));
    fuzz.gather();
    long first = Long.parseLong(args[0]);
    long count = Long.parseLong(args[1]);
    long start = System.nanoTime();
    for (long number = first; number < first + count; number++) {
      fuzz.tryOut(number);
      if ((number - first + 1) % 20_000 == 0 || number + 1 == first + count) {
        System.out.printf(
            "%,d inputs %s, %,d sites, %d finds, %,d s%n",
            number - first + 1,
            fuzz.read,
            fuzz.sites,
            fuzz.found,
            (System.nanoTime() - start) / 1_000_000_000);
      }
    }
  }

  private void gather() throws IOException {
    for (String folder :
        List.of("seeds", "src/test/resources", "src/main/resources/synoptic/init")) {
      try (var all = Files.walk(Path.of(folder))) {
        for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
          String kind = kind(file.getFileName().toString());
          if (KINDS.contains(kind) && Files.size(file) < 60_000) {
            bases.computeIfAbsent(kind, k -> new ArrayList<>()).add(Files.readAllBytes(file));
          }
        }
      }
    }
    bases.computeIfAbsent("yml", k -> new ArrayList<>()).add(settings());
  }

  private static String kind(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return switch (ending) {
      case "htm" -> "html";
      case "rss", "atom" -> "xml";
      default -> ending;
    };
  }

  /** The shipped settings with every example in use. */
  private static byte[] settings() throws IOException {
    return Files.readString(Path.of("synoptic.yml"))
        .replaceAll("(?m)^#(?=[a-zA-Z]+:)", "")
        .replaceAll("(?m)^#(?=  )", "")
        .getBytes(UTF_8);
  }

  private void tryOut(long number) {
    Random random = new Random(number);
    String kind = KINDS.get((int) (number % KINDS.size()));
    byte[] bytes = spoilt(kind, random);
    String name = number + "." + kind;
    read.merge(kind, 1, Integer::sum);
    try {
      long start = cpu();
      List<Article> made = FuzzTrial.read(name, bytes);
      within(start, "reading");
      if (!made.isEmpty() && bytes.length < 30_000) {
        files.add(new SourceFile(name, bytes));
        articles.addAll(made);
      }
    } catch (IOException | RuntimeException | Error problem) {
      keep(name, bytes, problem);
    }
    if (files.size() >= 4 && number % 400 < KINDS.size()) {
      site();
    }
    if (files.size() > 6) {
      files.clear();
      articles.clear();
    }
  }

  private void site() {
    try {
      sites++;
      long start = cpu();
      FuzzTrial.site(List.copyOf(articles), List.copyOf(files));
      within(start, "making the site");
    } catch (IOException | RuntimeException | Error problem) {
      for (SourceFile file : files) {
        keep("site-" + found + "-" + file.path(), file.bytes(), problem);
      }
    }
    files.clear();
    articles.clear();
  }

  private static void within(long start, String doing) {
    double took = (cpu() - start) / 1e9;
    if (took > LONGEST) {
      throw new AssertionError(String.format("%s took %.1f s", doing, took));
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** One file for each place in the program that gives way. */
  private void keep(String name, byte[] bytes, Throwable problem) {
    StackTraceElement[] trace = problem.getStackTrace();
    String where = problem.getClass() + " " + (trace.length == 0 ? "" : trace[0].toString());
    if (problem instanceof AssertionError) {
      where = String.valueOf(problem.getMessage()).replaceAll("\\d.*", "");
    }
    if (!met.add(name.startsWith("site-") ? name : where)) {
      return;
    }
    found++;
    System.out.println(name + ": " + where + " " + problem.getMessage());
    try {
      Files.write(finds.resolve(name), bytes);
      Files.writeString(finds.resolve(name + ".trace"), FuzzTrial.trace(problem));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private byte[] spoilt(String kind, Random random) {
    List<byte[]> all = Objects.requireNonNull(bases.get(kind));
    StringBuilder text = new StringBuilder(text(all, random));
    // Most are short, so that more places of a file are spoilt in the same time.
    if (text.length() > SHORT && random.nextInt(8) > 0) {
      int from = random.nextBoolean() ? 0 : random.nextInt(text.length() - SHORT);
      text = new StringBuilder(text.substring(from, from + SHORT));
    }
    int changes = 1 + random.nextInt(random.nextInt(12) + 1);
    for (int i = 0; i < changes; i++) {
      change(text, text(all, random), random);
    }
    // Latin-1 holds bytes as they are: what was UTF-8 stays so, and what is put in may break it.
    byte[] bytes = text.toString().getBytes(ISO_8859_1);
    return bytes.length > 200_000 ? java.util.Arrays.copyOf(bytes, 200_000) : bytes;
  }

  private static String text(List<byte[]> all, Random random) {
    return new String(all.get(random.nextInt(all.size())), ISO_8859_1);
  }

  private static void change(StringBuilder text, String other, Random random) {
    int from = text.isEmpty() ? 0 : random.nextInt(text.length());
    int to = Math.min(text.length(), from + 1 + random.nextInt(1 + random.nextInt(400)));
    String spoil =
        new String(SPOILS.get(random.nextInt(SPOILS.size())).getBytes(UTF_8), ISO_8859_1);
    switch (random.nextInt(10)) {
      case 0 -> text.delete(from, to);
      case 1 -> text.insert(random.nextInt(text.length() + 1), text.substring(from, to));
      case 2 -> text.insert(from, text.substring(from, to).repeat(1 + random.nextInt(40)));
      case 3 -> {
        int start = other.isEmpty() ? 0 : random.nextInt(other.length());
        text.insert(from, other, start, Math.min(other.length(), start + 300));
      }
      case 4 -> text.insert(from, spoil.repeat(1 + random.nextInt(1 + random.nextInt(300))));
      case 5 -> text.setLength(from);
      case 6 -> {
        if (!text.isEmpty()) {
          text.setCharAt(from, (char) random.nextInt(256));
        }
      }
      default -> text.insert(from, spoil);
    }
  }
}
