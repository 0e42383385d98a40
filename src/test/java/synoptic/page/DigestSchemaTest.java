package synoptic.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.digest.DigestSettings;
import synoptic.digest.SampleCorpus;
import synoptic.digest.excerpt.Excerpts;

/** {@code digest.json} is what its published schema says. */
class DigestSchemaTest {
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void holds(boolean bare) throws IOException {
    var settings =
        new DigestSettings(
            "Sample",
            bare ? null : "https://digest.example/",
            null,
            bare ? new Excerpts(false, 0, 0) : Excerpts.DEFAULT,
            DigestSettings.DEFAULT.matching(),
            DigestSettings.DEFAULT.stories(),
            DigestSettings.DEFAULT.notes(),
            Locale.ENGLISH);
    SampleSite site = SampleSite.of(SampleCorpus.plain(), settings);
    assertThat(schema().faults(site.page("digest.json"))).isEmpty();
  }

  /** What would not be noticed if the check were lenient. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"form\" : \"direct\" | \"form\" : \"sung\"",
        "\"title\" : \"Synoptic\" | \"heading\" : \"Synoptic\"",
        "\"generated\" : \"2025-03-06T06:00:00Z\" | \"generated\" : \"today\"",
        "\"score\" : 0.914 | \"score\" : 1.1",
        "\"siglum\" : \"A\" | \"siglum\" : 1",
        "\"fileSha256\" : \" | \"fileSha256\" : \"x",
      })
  void fails(String written, String wrong) throws IOException {
    String json = SampleSite.plain().page("digest.json");
    assertThat(json).contains(written);
    assertThat(schema().faults(json.replace(written, wrong))).isNotEmpty();
  }

  private static JsonSchema schema() throws IOException {
    return new JsonSchema(Objects.requireNonNull(SampleSite.template("assets/digest.schema.json")));
  }
}
