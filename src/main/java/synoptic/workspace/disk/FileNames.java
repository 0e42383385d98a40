package synoptic.workspace.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Names of files where the locale knows fewer characters than they have, as from cron or in a
 * container: a {@link Path} keeps the bytes of a name, and its string does not.
 */
public final class FileNames {
  private static final boolean UNICODE = writes("\u0416\u4E16");

  private FileNames() {}

  /** Whether the locale has these letters, so that a path can. */
  private static boolean writes(String letters) {
    try {
      return Path.of(letters).toString().equals(letters);
    } catch (InvalidPathException unknown) {
      return false;
    }
  }

  /** The path of a file from one of its folders, with forward slashes. */
  public static String relative(Path folder, Path file) {
    String decoded =
        folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    return isSound(decoded) ? decoded : String.join("/", namesBelow(folder, file));
  }

  /** The last name of a path. */
  public static String last(Path path) {
    String decoded = requireNonNull(path.getFileName()).toString();
    return isSound(decoded) ? decoded : lastByBytes(path);
  }

  private static boolean isSound(String decoded) {
    return decoded.indexOf('\uFFFD') < 0 && (UNICODE || decoded.chars().allMatch(c -> c < 0x80));
  }

  private static Deque<String> namesBelow(Path folder, Path file) {
    Deque<String> names = new ArrayDeque<>();
    for (Path at = file; at != null && !at.equals(folder); at = at.getParent()) {
      names.push(lastByBytes(at));
    }
    return names;
  }

  /** Of a URI, which has the bytes of a path in hexadecimal. */
  private static String lastByBytes(Path path) {
    String uri = path.toUri().getRawPath().replaceFirst("/$", "");
    return decoded(uri.substring(uri.lastIndexOf('/') + 1));
  }

  /** Percent-encoded UTF-8 as text; bytes that are none stay encoded. */
  static String decoded(String encoded) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < encoded.length(); i++) {
      boolean isHex = encoded.charAt(i) == '%' && i + 2 < encoded.length();
      bytes.write(isHex ? HexFormat.fromHexDigits(encoded, i + 1, i + 3) : encoded.charAt(i));
      i += isHex ? 2 : 0;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes.toByteArray());
    CharBuffer out = CharBuffer.allocate(3 * in.remaining() + 1);
    CharsetDecoder decoder = UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    for (CoderResult step = decoder.decode(in, out, true);
        step.isError();
        step = decoder.decode(in, out, true)) {
      for (int i = 0; i < step.length(); i++) {
        out.put(String.format(Locale.ROOT, "%%%02X", in.get()));
      }
    }
    return out.flip().toString();
  }

  /**
   * Whether nothing can be found here by name since the locale cannot write the path of the folder
   * that the program runs in.
   */
  public static boolean areLost() {
    // The system writes one of these for each letter that it does not know.
    String here = new File("").getAbsolutePath();
    return here.indexOf('\uFFFD') >= 0 || here.indexOf('?') >= 0;
  }

  /** What an environment names as the locale of file names. */
  public static String locale(Map<String, String> variables) {
    return Stream.of("LC_ALL", "LC_CTYPE", "LANG")
        .map(name -> variables.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("POSIX");
  }
}
