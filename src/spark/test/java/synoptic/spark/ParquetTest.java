package synoptic.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.cli.Inspected;

/** Parquet has all that JSON Lines have. */
class ParquetTest {
  @TempDir Path folder;

  @Test
  void hasTheSameFields() throws IOException {
    OnSpark.run(Path.of("seeds"), folder.resolve("columns"), "--format", "parquet");
    for (String stage : Inspected.STAGES) {
      List<String> rows =
          OnSpark.session()
              .read()
              .parquet(folder.resolve("columns").resolve(stage).toString())
              .toJSON()
              .collectAsList();
      assertThat(rows.stream().map(ParquetTest::stated))
          .as(stage)
          .containsExactlyInAnyOrderElementsOf(
              OnSpark.lines(OnSpark.seeds(), stage).stream().map(ParquetTest::stated).toList());
    }
  }

  /** A row without what is null, which a column has too where a row has nothing. */
  private static Object stated(String line) {
    try {
      return stated((Object) JSON.std.mapFrom(line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object stated(Object value) {
    return switch (value) {
      case Map<?, ?> map ->
          map.entrySet().stream()
              .filter(e -> e.getValue() != null)
              .collect(Collectors.toMap(e -> e.getKey(), e -> stated(e.getValue())));
      case List<?> list ->
          list.stream().filter(Objects::nonNull).map(v -> stated((Object) v)).toList();
      case Number number -> number.doubleValue();
      default -> value;
    };
  }
}
