package synoptic.page.html;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.digest.passage.Messages;
import synoptic.page.text.HtmlText;
import synoptic.text.WordLists;

/**
 * {@code say("versions", 2)}: {@code 2 versions}, a message with what is filled in escaped, but for
 * numbers and what is HTML already.
 */
final class SayFunction implements Function {
  private static final WordLists DIAGNOSTICS = WordLists.read(SayFunction.class, "diagnostics.txt");

  private static final List<String> FILLED = List.of("a", "b", "c");

  @Override
  public List<String> getArgumentNames() {
    return Stream.concat(Stream.of("key"), FILLED.stream()).toList();
  }

  @Override
  public Object execute(
      Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
    String key = String.valueOf(args.get("key"));
    Messages messages = Messages.in(context.getLocale());
    if (!messages.has(key)) {
      String problem = DIAGNOSTICS.say("message", key);
      throw new PebbleException(null, problem, line, self.getName());
    }
    return new SafeString(
        messages.say(key, FILLED.stream().map(args::get).map(SayFunction::filled).toArray()));
  }

  private static @Nullable Object filled(@Nullable Object given) {
    return given == null || given instanceof Number
        ? given
        : given instanceof SafeString ? given.toString() : HtmlText.escape(given.toString());
  }
}
