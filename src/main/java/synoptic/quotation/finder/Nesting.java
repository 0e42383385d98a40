package synoptic.quotation.finder;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.Quotation;

/** Quotations within a report: whoever reports is the one through whom the words came. */
final class Nesting {
  private static final Comparator<Quotation> OUTER_FIRST =
      Comparator.comparing((Quotation q) -> q.span().start()).thenComparing(q -> -q.span().end());

  private Nesting() {}

  /**
   * Tells quotations whose words came through nobody else yet that they came through the named
   * speaker who reports them: {@code Europe stressed the need to "increase pressure", the newspaper
   * said}.
   *
   * @param quotations of one article; changed in place
   */
  static void link(List<Quotation> quotations) {
    Map<String, String> reporters = new HashMap<>();
    Deque<Quotation> around = new ArrayDeque<>();
    for (Quotation inner : quotations.stream().sorted(OUTER_FIRST).toList()) {
      while (!around.isEmpty() && around.peek().span().end() <= inner.span().start()) {
        around.pop();
      }
      String reporter = inner.via() == null ? reporter(inner, around) : null;
      if (reporter != null) {
        reporters.put(inner.id(), reporter);
      }
      around.push(inner);
    }
    quotations.replaceAll(
        q -> reporters.containsKey(q.id()) ? q.through(reporters.get(q.id())) : q);
  }

  private static @Nullable String reporter(Quotation inner, Deque<Quotation> around) {
    for (Quotation outer : around) {
      String name = outer.speakerName();
      if (name != null
          && !name.equals(inner.speakerName())
          && outer.isSpeech()
          && holdsAttribution(outer, inner)) {
        return name;
      }
    }
    return null;
  }

  private static boolean holdsAttribution(Quotation outer, Quotation inner) {
    return outer.span().contains(inner.span())
        && inner.cue() != null
        && outer.span().contains(inner.cue().span());
  }
}
