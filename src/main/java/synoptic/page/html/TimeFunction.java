package synoptic.page.html;

import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import synoptic.digest.passage.Messages;
import synoptic.page.text.HtmlText;

/** {@code time(iso)}: an element with the instant and, to be read, its day. */
final class TimeFunction implements Function {
  @Override
  public List<String> getArgumentNames() {
    return List.of("iso");
  }

  @Override
  public Object execute(
      Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
    String iso = String.valueOf(args.get("iso"));
    return new SafeString(
        "<time datetime=\""
            + HtmlText.escape(iso)
            + "\">"
            + HtmlText.escape(PageExtension.day(iso, Messages.in(context.getLocale())))
            + "</time>");
  }
}
