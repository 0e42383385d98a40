import com.google.googlejavaformat.java.Formatter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Holds the Java files to google-java-format. Argument: {@code check}, which names each file that
 * differs and fails, or {@code write}, which formats it.
 */
final class Format {
  private static final String REMEDY =
      "mvn -q validate dependency:copy@format exec:exec@format -Dformat=write";

  private Format() {}

  public static void main(String[] args) throws Exception {
    boolean write = args[0].equals("write");
    boolean differs = false;
    for (Path root : List.of(Path.of("src"), Path.of(".ci"))) {
      List<Path> files;
      try (var paths = Files.walk(root)) {
        files = paths.filter(p -> p.toString().endsWith(".java")).sorted().toList();
      }
      for (Path file : files) {
        String source = Files.readString(file);
        String formatted = new Formatter().formatSourceAndFixImports(source);
        if (!formatted.equals(source)) {
          if (write) {
            Files.writeString(file, formatted);
          } else {
            System.err.println(file + ": error: Not formatted. Run " + REMEDY + ".");
            differs = true;
          }
        }
      }
    }
    System.exit(differs ? 1 : 0);
  }
}
