package synoptic.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders that a digest is made of, good and bad. */
enum Fixture {
  TWO_ARTICLES {
    @Override
    void make(Path folder) throws IOException {
      seed(folder, "a.txt", FIRST);
      seed(folder, "b.txt", SECOND);
    }
  },
  A_THIRD_ARTICLE {
    @Override
    void make(Path folder) throws IOException {
      seed(folder, "c.txt", "The weather in Lorn will be fair.\n");
    }
  },
  A_CHANGED_ARTICLE {
    @Override
    void make(Path folder) throws IOException {
      seed(folder, "a.txt", FIRST.replace("nine", "ten"));
      Files.delete(folder.resolve("seeds/c.txt"));
    }
  },
  A_DAMAGED_SITE {
    @Override
    void make(Path folder) throws IOException {
      Files.writeString(folder.resolve("site/digest.json"), "{");
    }
  },
  ROWS_TO_EXPLAIN {
    @Override
    void make(Path folder) throws IOException {
      Files.writeString(
          folder.resolve("cluster.jsonl"),
          """
          {"id": 1, "text": "The harbour of Lorn will close for nine days in March."}
          {"id": 2, "text": "Lorn's harbour, the authority said, will be shut for nine days in March.", "source": null}
          {"id": 3, "text": "The fish market stays open."}
          """);
      Files.writeString(
          folder.resolve("pairs.jsonl"), "{\"id\": 1, \"a\": \"one\", \"b\": \"two\"}\n");
      Files.writeString(
          folder.resolve("lacking.jsonl"),
          """
          {"id": 1, "a": "one", "b": ""}
          {"id": 2, "a": "one"}
          """);
      Files.writeString(
          folder.resolve("no-json.jsonl"), "{\"id\": 1, \"a\": \"one\", \"b\": \"\"}\nid, a, b\n");
      Files.writeString(folder.resolve("array.jsonl"), "[1]\n");
      Files.writeString(
          folder.resolve("synoptic.yml"), "thresholds: {withinStory: 0.99, acrossCorpus: 0.99}\n");
    }
  },
  NOTHING {
    @Override
    void make(Path folder) {}
  },
  EMPTY_FOLDER {
    @Override
    void make(Path folder) throws IOException {
      Files.createDirectory(folder.resolve("seeds"));
    }
  },
  A_FILE_FOR_A_FOLDER {
    @Override
    void make(Path folder) throws IOException {
      Files.writeString(folder.resolve("seeds"), FIRST);
    }
  },
  EMPTY_FILE {
    @Override
    void make(Path folder) throws IOException {
      TWO_ARTICLES.make(folder);
      seed(folder, "empty.txt", "");
    }
  },
  BINARY_FILE {
    @Override
    void make(Path folder) throws IOException {
      TWO_ARTICLES.make(folder);
      seed(folder, "picture.png", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR");
      seed(folder, "renamed.txt", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR");
    }
  },
  UNREADABLE_FILE {
    @Override
    void make(Path folder) throws IOException {
      TWO_ARTICLES.make(folder);
      Files.createSymbolicLink(folder.resolve("seeds/gone.txt"), Path.of("nowhere.txt"));
    }
  },
  LINK_OUT_OF_THE_FOLDER {
    @Override
    void make(Path folder) throws IOException {
      TWO_ARTICLES.make(folder);
      Files.writeString(folder.resolve("secret.txt"), FIRST);
      Files.createSymbolicLink(folder.resolve("seeds/secret.txt"), folder.resolve("secret.txt"));
    }
  },
  WRONG_ENCODING {
    @Override
    void make(Path folder) throws IOException {
      TWO_ARTICLES.make(folder);
      byte[] latin =
          "“Zażółć”, said José, and he was right about it.\n"
              .replace("ż", "z")
              .replace("ł", "l")
              .replace("ć", "c")
              .replace("“", "\"")
              .replace("”", "\"")
              .getBytes(ISO_8859_1);
      Files.write(folder.resolve("seeds/latin.txt"), latin);
    }
  },
  TEN_MEGABYTES_IN_A_LINE {
    @Override
    void make(Path folder) throws IOException {
      TWO_ARTICLES.make(folder);
      seed(folder, "long.txt", "\"We said so,\" the minister said. ".repeat(320_000));
    }
  },
  FAULTY_SETTINGS {
    @Override
    void make(Path folder) throws IOException {
      TWO_ARTICLES.make(folder);
      Files.writeString(
          folder.resolve("synoptic.yml"), "title: Digest\nbaseUrl: example\nexcerpt: false\n");
    }
  },
  SETTINGS_THAT_ARE_A_FOLDER {
    @Override
    void make(Path folder) throws IOException {
      TWO_ARTICLES.make(folder);
      Files.createDirectory(folder.resolve("synoptic.yml"));
    }
  },
  RULES_WITHOUT_PASSAGE {
    @Override
    void make(Path folder) throws IOException {
      TWO_ARTICLES.make(folder);
      Files.writeString(
          folder.resolve("synoptic.yml"),
          """
          join:
            - - {article: a.txt, text: The harbour of Lorn will close}
              - {article: b.txt, text: No such words}
          story:
            split:
              - [b.txt, c.txt]
          pin: [b.txt]
          headline: [d.txt]
          """);
    }
  },
  FAULTY_TEMPLATES {
    @Override
    void make(Path folder) throws IOException {
      TWO_ARTICLES.make(folder);
      Files.createDirectories(folder.resolve("templates"));
      Files.writeString(folder.resolve("templates/404.peb"), "<p>One line\n{% if %}</p>\n");
    }
  },
  A_MISSPELT_NAME_IN_A_TEMPLATE {
    @Override
    void make(Path folder) throws IOException {
      TWO_ARTICLES.make(folder);
      Files.createDirectories(folder.resolve("templates"));
      Files.writeString(
          folder.resolve("templates/404.peb"), "<p>One line\n{{ digest.storeis }}</p>\n");
    }
  },
  A_DATE_THAT_IS_NONE {
    @Override
    void make(Path folder) throws IOException {
      TWO_ARTICLES.make(folder);
      seed(
          folder,
          "d.md",
          "---\ntitle: Of the harbour\npublished: yesterday\n---\nThe harbour is closed.\n");
    }
  },
  A_SITE_WITH_A_FILE_GONE {
    @Override
    void make(Path folder) throws IOException {
      TWO_ARTICLES.make(folder);
      Files.delete(folder.resolve("site/about.html"));
    }
  },
  NAMES_OF_NOTHING {
    @Override
    void make(Path folder) throws IOException {
      TWO_ARTICLES.make(folder);
      Files.createDirectories(folder.resolve("templates/parts"));
      Files.writeString(folder.resolve("templates/indx.peb"), "<p>One line\n");
      Files.writeString(folder.resolve("templates/parts/.hidden"), "");
      Files.writeString(
          folder.resolve("synoptic.yml"),
          """
          speaker:
            Ada Quill: [Quil, Ada Quill]
            Ben Rook: [Rook, Roock]
          outlet:
            Example Holding: The Lorn Gazete
          """);
    }
  },
  TEMPLATE_IN_A_WRONG_ENCODING {
    @Override
    void make(Path folder) throws IOException {
      TWO_ARTICLES.make(folder);
      Files.createDirectories(folder.resolve("templates"));
      Files.writeString(folder.resolve("templates/404.peb"), "<p>José</p>", ISO_8859_1);
    }
  },
  OWN_TEMPLATES {
    @Override
    void make(Path folder) throws IOException {
      TWO_ARTICLES.make(folder);
      Files.createDirectories(folder.resolve("templates/assets"));
      Path assets = folder.resolve("templates/assets");
      Files.writeString(assets.resolve("tokens.css"), ":root { --ink: rebeccapurple }\n");
      Files.writeString(assets.resolve("style.css"), "body { color: var(--ink) }\n");
      Files.writeString(assets.resolve("print.css"), "@media print { a { color: inherit } }\n");
    }
  },
  FOREIGN_SITE {
    @Override
    void make(Path folder) throws IOException {
      TWO_ARTICLES.make(folder);
      Files.createDirectory(folder.resolve("site"));
      Files.writeString(folder.resolve("site/robots.txt"), "User-agent: *\nDisallow: /\n");
    }
  };

  private static final String FIRST =
      """
      The harbour of Lorn will close for nine days in March, the port authority announced on Monday.

      "We close the harbour so that nobody is hurt," said Ada Quill, the harbour master. "It opens again on 14 March."
      """;
  private static final String SECOND =
      """
      Lorn shuts its harbour for nine days in March, the port authority said on Monday.

      "We close the harbour so that nobody is hurt," harbour master Ada Quill said.
      """;

  /** Fills an empty folder. */
  abstract void make(Path folder) throws IOException;

  private static void seed(Path folder, String name, String text) throws IOException {
    Path seeds = folder.resolve("seeds");
    Files.createDirectories(seeds);
    Files.writeString(seeds.resolve(name), text, name.endsWith(".png") ? ISO_8859_1 : UTF_8);
  }
}
