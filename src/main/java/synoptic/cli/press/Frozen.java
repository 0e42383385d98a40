package synoptic.cli.press;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Records as bytes. What stands in them by a name is not written with them, but found by it when
 * they are read: an article, a quotation, a person.
 *
 * @param names what stands by a name; null for all else
 * @param named by name
 */
record Frozen(Function<Object, @Nullable String> names, Map<String, Object> named) {
  /** Nothing stands by a name. */
  static final Frozen WHOLE = new Frozen(o -> null, Map.of());

  /** No class but those of stages and what Java's records are made of. */
  private static final ObjectInputFilter OURS =
      ObjectInputFilter.Config.createFilter("synoptic.**;java.lang.*;java.util.*;!*");

  private record Named(String name) implements Serializable {}

  byte[] bytes(Object of) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new Writer(bytes)) {
      out.writeObject(of);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** What was written; null if it cannot be read, or names what is not there. */
  @Nullable Object of(byte[] bytes) {
    try (var in = new Reader(bytes)) {
      return in.readObject();
    } catch (IOException | ClassNotFoundException | RuntimeException isAsNone) {
      return null;
    }
  }

  private final class Writer extends ObjectOutputStream {
    Writer(OutputStream out) throws IOException {
      super(out);
      enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object written) {
      String name = names.apply(written);
      return name != null && written.equals(named.get(name)) ? new Named(name) : written;
    }
  }

  private final class Reader extends ObjectInputStream {
    Reader(byte[] bytes) throws IOException {
      super(new ByteArrayInputStream(bytes));
      setObjectInputFilter(OURS);
      enableResolveObject(true);
    }

    @Override
    protected Object resolveObject(Object read) throws IOException {
      if (!(read instanceof Named(String name))) {
        return read;
      }
      Object found = named.get(name);
      if (found == null) {
        throw new IOException(name);
      }
      return found;
    }
  }
}
