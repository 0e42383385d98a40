package synoptic.page.html;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import synoptic.digest.passage.Messages;

/** A filter without arguments; nothing becomes the empty text. */
record TextFilter(BiFunction<String, Messages, Object> change) implements Filter {
  @Override
  public @Nullable List<String> getArgumentNames() {
    return null;
  }

  @Override
  public Object apply(
      @Nullable Object input,
      Map<String, Object> args,
      PebbleTemplate self,
      EvaluationContext context,
      int line) {
    return input == null ? "" : change.apply(input.toString(), Messages.in(context.getLocale()));
  }
}
