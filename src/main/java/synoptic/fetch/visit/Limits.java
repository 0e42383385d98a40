package synoptic.fetch.visit;

import java.time.Duration;
import java.util.Locale;

/**
 * How much of a publisher's time and of ours one answer may take.
 *
 * @param bytes of an answer, unpacked too; the largest of 530 saved pages looked at has 1.8 million
 * @param time from the request to the last byte
 * @param between two requests to one host of somebody else
 * @param patience for all waiting at one host in a run
 */
public record Limits(int bytes, Duration time, Duration between, Duration patience) {
  public static final Limits DEFAULT =
      new Limits(10 << 20, Duration.ofSeconds(30), Duration.ofSeconds(1), Duration.ofMinutes(5));

  String timeInWords() {
    return time.toString().substring(2).toLowerCase(Locale.ROOT);
  }

  String bytesInWords() {
    return bytes >> 20 > 0 ? (bytes >> 20) + " MB" : (bytes >> 10) + " KB";
  }
}
