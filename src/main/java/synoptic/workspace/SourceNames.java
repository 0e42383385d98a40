package synoptic.workspace;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.SourceFile;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;

/** What the names of files and folders say of them, on whatever file system they lie. */
public final class SourceNames {
  /** Bytes; an article is text, and ten times the longest page of 530 measured ones fits. */
  private static final long LARGEST = 64L << 20;

  /** As Chrome, Firefox and others name it in their languages. */
  private static final Pattern BESIDE_PAGE =
      Pattern.compile(
          "(.+)[_-](?i:files?|dateien|fichiers|archivos|ficheros|bestanden|arquivos|pliki)");

  /** A file of what is known of another: {@code a.html.yml} of {@code a.html}. */
  private static final Pattern NOTE =
      Pattern.compile("(.+\\.\\w+)" + Pattern.quote(SourceFile.NOTE));

  /** Bytes; the file says some twenty short things. */
  private static final long LONGEST_NOTE = 64L << 10;

  private static final WordLists SAY = WordLists.read(SourceNames.class, "diagnostics.txt");

  private SourceNames() {}

  /** Whether a file or folder of this name is passed over. */
  public static boolean isHidden(String name) {
    return name.startsWith(".");
  }

  /**
   * Whether browsers name a folder so after a page that they saved with it: {@code X_files}.
   *
   * @param isFile whether a file of a name lies beside the folder
   */
  public static boolean isBesidePage(String folder, Predicate<String> isFile) {
    Matcher name = BESIDE_PAGE.matcher(folder);
    return name.matches()
        && Stream.of(".html", ".htm", ".xhtml").anyMatch(end -> isFile.test(name.group(1) + end));
  }

  /** What is to be said of a folder that is passed over since it lies beside its page. */
  public static Diagnostic besidePage(String folder) {
    return Diagnostic.note(folder, SAY.say("folder-saved"), SAY.say("folder-saved-remedy"));
  }

  /** The file that one of this name tells of; null if it tells of none. */
  public static @Nullable String told(String name) {
    Matcher note = NOTE.matcher(name);
    return note.matches() ? note.group(1) : null;
  }

  /** What is to be said of one that tells of a file that is not there. */
  public static Diagnostic orphan(String note) {
    return Diagnostic.note(note, SAY.say("orphan"), SAY.say("orphan-remedy"));
  }

  /** What is to be said of one that tells too much; null if it does not. */
  public static @Nullable Diagnostic length(String note, long bytes) {
    return bytes > LONGEST_NOTE
        ? Diagnostic.warning(note, SAY.say("oversized"), SAY.say("oversized-remedy"))
        : null;
  }

  /** What is to be said of a file that is too large for an article; null if it is not. */
  public static @Nullable Diagnostic largeness(String name, long bytes) {
    return bytes > LARGEST
        ? Diagnostic.warning(name, SAY.say("file-larger"), SAY.say("file-larger-remedy"))
        : null;
  }
}
