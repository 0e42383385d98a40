package synoptic.check;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import synoptic.digest.Digest;
import synoptic.text.Diagnostic;

/** Each page has a content security policy, and no script, style or handler within it that the policy would refuse. */
final class NothingRunsInline implements Check {
  @Override
  public String name() {
    return "nothing runs inline";
  }

  @Override
  public List<Finding> check(Rendered site, Digest digest) {
    List<Finding> findings = new ArrayList<>();
    site.html().forEach((path, page) -> check(path, page, findings));
    return findings;
  }

  private static void check(String path, Document page, List<Finding> findings) {
    if (page.select("meta[http-equiv=Content-Security-Policy]").isEmpty()) {
      findings.add(finding(path, 1, "The page has no content security policy."));
    }
    for (Element element : page.getAllElements()) {
      boolean inline =
          element.nameIs("style")
              || (element.nameIs("script")
                  && !element.hasAttr("src")
                  && !element.attr("type").equals("application/ld+json"));
      if (inline) {
        findings.add(finding(path, Rendered.line(element), "The page has an inline " + element.normalName() + "."));
      }
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        if (name.startsWith("on") || name.equals("style")) {
          findings.add(finding(path, Rendered.line(element), "An element has the attribute " + name + "."));
        }
      }
    }
    for (Element data : page.select("script[type=application/ld+json]")) {
      if (data.data().contains("<")) {
        findings.add(finding(path, Rendered.line(data), "JSON-LD has an unescaped <."));
      }
    }
  }

  private static Finding finding(String path, int line, String problem) {
    return Finding.ofSite(Diagnostic.error(path, problem, "Move it to a file under assets.").at(line, 0));
  }
}
