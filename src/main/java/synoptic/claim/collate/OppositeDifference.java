package synoptic.claim.collate;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Difference;
import synoptic.story.Stems;

/** A common word of reporting for one that says the contrary. */
final class OppositeDifference implements ChangeKind {
  private static final Map<String, String> PAIRS =
      Stream.of(
              "accept reject",
              "agree refuse",
              "agree decline",
              "support oppose",
              "back oppose",
              "increase decrease",
              "increase reduce",
              "rise fall",
              "raise lower",
              "raise cut",
              "win lose",
              "confirm deny",
              "allow ban",
              "allow forbid",
              "permit prohibit",
              "start end",
              "begin end",
              "open close",
              "include exclude",
              "before after",
              "above below",
              "more fewer",
              "more less",
              "success failure",
              "succeed fail",
              "strengthen weaken",
              "gain loss",
              "guilty innocent",
              "legal illegal",
              "likely unlikely",
              "possible impossible",
              "best worst",
              "first last",
              "tighten ease",
              "ease escalate",
              "expand shrink",
              "join leave",
              "praise criticize",
              "up back",
              "up down")
          .flatMap(
              p ->
                  Stream.of(
                      p.split(" ")[0] + ' ' + p.split(" ")[1],
                      p.split(" ")[1] + ' ' + p.split(" ")[0]))
          .map(p -> p.split(" "))
          .collect(Collectors.toMap(p -> stem(p[0]) + ' ' + stem(p[1]), p -> p[1], (x, y) -> x));

  @Override
  public @Nullable Conflict of(Collation pair, Change change) {
    boolean contrary =
        change.baseWords().stream()
            .map(w -> stem(pair.base().text(w)))
            .anyMatch(
                x ->
                    change.readingWords().stream()
                        .map(w -> stem(pair.reading().text(w)))
                        .anyMatch(y -> PAIRS.containsKey(x + ' ' + y)));
    return contrary ? new Conflict(Difference.NEGATION, change.base(), change.reading()) : null;
  }

  private static String stem(String word) {
    return String.join("", Stems.of(word.toLowerCase(Locale.ROOT)));
  }
}
