package synoptic.cli;

import java.lang.reflect.InvocationTargetException;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * Where the jar starts. Compiled for Java 8, so that a Java too old for all else can say so: it
 * names no class of the program.
 */
public final class Start {
  private static final int OLDEST = 21;

  private Start() {}

  public static void main(String[] args) throws Throwable {
    String version = System.getProperty("java.specification.version");
    if (isTooOld(version)) {
      System.err.println(refusal(version));
      System.exit(2);
    }
    try {
      Class.forName("synoptic.cli.Main")
          .getMethod("main", String[].class)
          .invoke(null, (Object) args);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** Whether a Java, as 1.8 or 17, is older than this program. */
  static boolean isTooOld(String version) {
    String number = version.startsWith("1.") ? version.substring(2) : version;
    return Integer.parseInt(number.replaceFirst("\\D.*$", "")) < OLDEST;
  }

  static String refusal(String version) {
    String line = ResourceBundle.getBundle("synoptic.cli.start").getString("old");
    return MessageFormat.format(line, String.valueOf(OLDEST), version);
  }
}
