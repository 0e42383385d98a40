package synoptic.digest.build;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import synoptic.article.Article;
import synoptic.claim.Difference;
import synoptic.claim.Discrepancy;
import synoptic.digest.excerpt.Focus;
import synoptic.text.Span;
import synoptic.text.Words;

/**
 * Which readings of a quotation are a cut of the fullest one: at the point of difference they print
 * nothing but words that it prints there too, in its order.
 */
record CutQuotation(Citations citations) {
  /** Those readings; empty where one of the others has words of its own. */
  List<Discrepancy.Reading> of(Discrepancy discrepancy) {
    if (discrepancy.kind() != Difference.QUOTED_WORDS) {
      return List.of();
    }
    int most = discrepancy.readings().stream().mapToInt(r -> focus(r).size()).max().orElse(0);
    List<Discrepancy.Reading> shorter =
        discrepancy.readings().stream().filter(r -> focus(r).size() < most).toList();
    List<List<String>> fullest =
        discrepancy.readings().stream()
            .filter(r -> focus(r).size() == most)
            .map(this::focus)
            .distinct()
            .toList();
    boolean isCut =
        fullest.size() == 1
            && discrepancy.readings().stream()
                .filter(r -> focus(r).size() == most)
                .allMatch(full -> shorter.stream().allMatch(r -> isWithin(r, full)));
    return isCut ? shorter : List.of();
  }

  /** Whether the words of one stand in the other, at its point or right beside it. */
  private boolean isWithin(Discrepancy.Reading cut, Discrepancy.Reading full) {
    List<String> words = focus(cut);
    return Collections.indexOfSubList(around(full, words.size()), words) >= 0;
  }

  private List<String> focus(Discrepancy.Reading reading) {
    return words(reading, reading.focus());
  }

  private List<String> around(Discrepancy.Reading reading, int words) {
    Article article = citations.article(reading.article());
    List<Span> all = Words.in(article.text(), Focus.sentences(reading.span(), article));
    int first = 0;
    while (first < all.size() && all.get(first).end() <= reading.focus().start()) {
      first++;
    }
    int last = first;
    while (last < all.size() && all.get(last).start() < reading.focus().end()) {
      last++;
    }
    int from = Math.max(0, first - words);
    int to = Math.min(all.size(), last + words);
    return from < to ? words(reading, all.get(from).cover(all.get(to - 1))) : List.of();
  }

  private List<String> words(Discrepancy.Reading reading, Span part) {
    String text = citations.text(reading.article());
    return Words.in(text, part).stream().map(w -> w.of(text).toLowerCase(Locale.ROOT)).toList();
  }
}
