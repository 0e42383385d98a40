package synoptic.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import synoptic.digest.DigestSettings;
import synoptic.digest.SampleCorpus;

/** The Nu HTML checker finds no error in any page. */
class ValidHtmlTest {
  @Test
  void everyPageOfTheSampleIsValid() throws IOException, SAXException {
    assertThat(errors(SampleSite.plain())).isEmpty();
  }

  @Test
  void soIsEveryPageOfHostileTexts() throws IOException, SAXException {
    assertThat(
            errors(
                SampleSite.of(SampleCorpus.dressed(EscapingTest::hostile), DigestSettings.DEFAULT)))
        .isEmpty();
  }

  private static List<String> errors(SampleSite site) throws IOException, SAXException {
    List<String> errors = new ArrayList<>();
    for (Page page : site.pages()) {
      if (page.mediaType().equals("text/html")) {
        errors.addAll(HtmlChecker.errors(page.path(), page.content()));
      }
    }
    return errors;
  }
}
