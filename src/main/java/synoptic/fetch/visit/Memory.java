package synoptic.fetch.visit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import synoptic.text.Sha256;

/**
 * What one run leaves to the next so that it need not ask twice. All of it may be lost: what was
 * filed is known by the files.
 */
public final class Memory {
  /** After which what nobody asked for again is forgotten. */
  private static final Duration KEPT = Duration.ofDays(60);

  private enum Key {
    ETAG,
    MODIFIED,
    ENTRY,
    UNTIL,
    AT;

    private String written() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** By the SHA-256 of an address, which may name a password, or by a host. */
  private final SortedMap<String, SortedMap<String, String>> known;

  private Memory(SortedMap<String, SortedMap<String, String>> known) {
    this.known = known;
  }

  /** What was written; nothing of it where it was damaged. */
  public static Memory read(String json) {
    SortedMap<String, SortedMap<String, String>> known = new TreeMap<>();
    try {
      for (var entry : JSON.std.mapFrom(json.isBlank() ? "{}" : json).entrySet()) {
        SortedMap<String, String> values = new TreeMap<>();
        if (entry.getValue() instanceof Map<?, ?> map) {
          map.forEach((key, value) -> values.put(String.valueOf(key), String.valueOf(value)));
        }
        known.put(entry.getKey(), values);
      }
    } catch (IOException damaged) {
      known.clear();
    }
    return new Memory(known);
  }

  /** As JSON, without what is too old. */
  public synchronized String write(Instant now) {
    known.values().removeIf(values -> isOld(values.get(Key.AT.written()), now));
    try {
      return JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(known) + "\n";
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isOld(@Nullable String at, Instant now) {
    Instant then = instant(at);
    return then == null || then.plus(KEPT).isBefore(now);
  }

  private static @Nullable Instant instant(@Nullable String iso) {
    try {
      return iso == null ? null : Instant.parse(iso);
    } catch (DateTimeException damaged) {
      return null;
    }
  }

  public synchronized Validators validators(URI address) {
    String key = key(address);
    return new Validators(value(key, Key.ETAG), value(key, Key.MODIFIED));
  }

  public synchronized void remember(URI address, Validators validators, Instant now) {
    put(key(address), Key.ETAG, validators.etag(), now);
    put(key(address), Key.MODIFIED, validators.modified(), now);
  }

  /** What was last announced of a page that is filed; null if nobody remembers. */
  public synchronized @Nullable String entry(String page) {
    return value(page, Key.ENTRY);
  }

  public synchronized void rememberEntry(String page, String entry, Instant now) {
    put(page, Key.ENTRY, entry, now);
  }

  /** When a host may be asked again; null if now. */
  synchronized @Nullable Instant until(URI address) {
    return instant(value(NewsSource.origin(address), Key.UNTIL));
  }

  synchronized void leaveUntil(URI address, Instant then) {
    put(NewsSource.origin(address), Key.UNTIL, then.toString(), then);
  }

  private @Nullable String value(String of, Key key) {
    return known.getOrDefault(of, Collections.emptySortedMap()).get(key.written());
  }

  private void put(String of, Key key, @Nullable String value, Instant now) {
    SortedMap<String, String> values = known.computeIfAbsent(of, k -> new TreeMap<>());
    values.put(Key.AT.written(), now.toString());
    if (value == null) {
      values.remove(key.written());
    } else {
      values.put(key.written(), value);
    }
  }

  private static String key(URI address) {
    return Sha256.of(address.toString().getBytes(UTF_8));
  }
}
