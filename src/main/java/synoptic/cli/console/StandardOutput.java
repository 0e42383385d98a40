package synoptic.cli.console;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import synoptic.text.WordLists;

/**
 * What takes what was asked for. A reader that has enough, as {@code head}, closes its end, and
 * that is no failure: the rest goes nowhere.
 */
public final class StandardOutput extends OutputStream {
  private static final WordLists SAY = WordLists.read(StandardOutput.class, "diagnostics.txt");

  private final OutputStream to;
  private boolean closed;

  StandardOutput(OutputStream to) {
    this.to = to;
  }

  /** The standard output of the process; {@link System#out} would not say why it failed. */
  public static OutputStream open() {
    return new StandardOutput(
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
  }

  private interface Step {
    void take() throws IOException;
  }

  private void unlessClosed(Step step) throws IOException {
    if (closed) {
      return;
    }
    try {
      step.take();
    } catch (IOException e) {
      // The system's words for EPIPE, and those of Windows.
      String why = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
      if (SAY.lines("closed").stream().noneMatch(why::contains)) {
        throw e;
      }
      closed = true;
    }
  }

  @Override
  public void write(int b) throws IOException {
    unlessClosed(() -> to.write(b));
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    unlessClosed(() -> to.write(bytes, from, length));
  }

  @Override
  public void flush() throws IOException {
    unlessClosed(to::flush);
  }
}
