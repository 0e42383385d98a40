package synoptic.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu HTML checker. */
public final class HtmlChecker {
  private HtmlChecker() {}

  /** The errors that it finds in a page, each with the page's path and the place in it. */
  public static List<String> errors(String path, String html) throws IOException, SAXException {
    var validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    String found =
        validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    return found.lines().filter(l -> l.contains("error")).map(l -> path + l).toList();
  }
}
