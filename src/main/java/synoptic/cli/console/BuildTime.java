package synoptic.cli.console;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;
import synoptic.workspace.disk.WorkspaceException;

/** When a site says that it was made. */
public final class BuildTime {
  private static final WordLists SAY = WordLists.read(BuildTime.class, "diagnostics.txt");

  /** As the reproducible-builds.org specification names it: seconds since 1970, in UTC. */
  private static final String EPOCH = "SOURCE_DATE_EPOCH";

  @Option(names = "--clock", paramLabel = "TIME", converter = Time.class)
  private @Nullable Instant fixed;

  /** The time as it passes, unless the command line names one: when something came is no print. */
  public InstantSource running() {
    return fixed == null ? Instant::now : InstantSource.fixed(fixed);
  }

  public Instant now(Console console) throws WorkspaceException {
    if (fixed != null) {
      return fixed;
    }
    String epoch = console.variables().get(EPOCH);
    if (epoch == null || epoch.isEmpty()) {
      return Instant.now();
    }
    try {
      return Instant.ofEpochSecond(Long.parseLong(epoch));
    } catch (NumberFormatException | DateTimeException e) {
      throw new WorkspaceException(
          Diagnostic.error(
              EPOCH, SAY.say("number-seconds", epoch), SAY.say("number-seconds-remedy")));
    }
  }

  /** An ISO 8601 time with its offset. */
  static final class Time implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String value) {
      try {
        return OffsetDateTime.parse(value).toInstant();
      } catch (DateTimeException e) {
        throw new TypeConversionException(SAY.say("timeless", value));
      }
    }
  }
}
