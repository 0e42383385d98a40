package synoptic.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.story.Stems;
import synoptic.text.Span;

/** Common words of reporting that say the contrary of each other. */
final class Opposites {
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

  private Opposites() {}

  /** Whether a change of few words puts a word for its contrary. */
  static boolean stand(Part a, List<Span> wordsA, Part b, List<Span> wordsB) {
    return wordsA.stream()
        .anyMatch(
            x ->
                wordsB.stream()
                    .anyMatch(
                        y -> PAIRS.containsKey(stem(x.of(a.text())) + ' ' + stem(y.of(b.text())))));
  }

  private static String stem(String word) {
    return String.join("", Stems.of(word.toLowerCase(Locale.ROOT)));
  }
}
