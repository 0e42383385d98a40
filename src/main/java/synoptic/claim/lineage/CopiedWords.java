package synoptic.claim.lineage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import synoptic.article.Article;
import synoptic.text.Span;
import synoptic.text.Words;

/**
 * What one article has from another word for word: words in runs that both have, as tools for text
 * reuse measure it.
 */
final class CopiedWords {
  /**
   * Words of a run that two reporters do not write by chance. Of pairs that report one event in
   * words of their own (g5w1h) such runs make up less than a fifth.
   */
  private static final int RUN = 10;

  /** An article that has fewer words of its own is compared with what it quotes: a statement. */
  private static final int FEW = 30;

  /** Words that such a statement has. */
  private static final int STATEMENT = 60;

  /** Words in runs below which nothing is a copy: one sentence may be anybody's. */
  private static final int LEAST = 20;

  /**
   * Words one after the other.
   *
   * @param keys of each {@link #RUN} of them
   */
  private record Run(List<Span> words, List<Long> keys) {
    /** The numbers of the words that stand in runs with one of some keys. */
    BitSet copied(Set<Long> known) {
      var copied = new BitSet(words.size());
      for (int i = 0; i < keys.size(); i++) {
        if (known.contains(keys.get(i))) {
          copied.set(i, i + RUN);
        }
      }
      return copied;
    }
  }

  private final Map<String, List<Run>> own = new HashMap<>();
  private final Map<String, Set<Long>> runs = new HashMap<>();

  /** An article that may be one of two compared. */
  void add(Prose prose) {
    Article article = prose.article();
    List<Span> sentences = prose.sentences();
    List<Run> reporters = runs(article, sentences, prose.quoted());
    int words = reporters.stream().mapToInt(r -> r.words.size()).sum();
    List<Run> whole = runs(article, sentences, List.of());
    boolean statement =
        words < FEW && whole.stream().mapToInt(r -> r.words.size()).sum() >= STATEMENT;
    List<Run> all = statement ? whole : reporters;
    own.put(article.id(), all);
    Set<Long> keys = new HashSet<>();
    all.forEach(run -> keys.addAll(run.keys));
    runs.put(article.id(), keys);
  }

  /** The article's sentences without what it quotes. */
  private static List<Run> runs(Article article, List<Span> sentences, List<Span> quoted) {
    List<Run> runs = new ArrayList<>();
    List<Span> words = new ArrayList<>();
    for (Span sentence : sentences) {
      for (Span word : Words.in(article.text(), sentence)) {
        if (quoted.stream().noneMatch(word::overlaps)) {
          words.add(word);
        } else if (!words.isEmpty()) {
          runs.add(run(article, words));
          words = new ArrayList<>();
        }
      }
    }
    if (!words.isEmpty()) {
      runs.add(run(article, words));
    }
    return runs;
  }

  private static Run run(Article article, List<Span> words) {
    int[] ofWords =
        words.stream()
            .mapToInt(w -> w.of(article.text()).toLowerCase(Locale.ROOT).hashCode())
            .toArray();
    List<Long> keys =
        IntStream.rangeClosed(0, ofWords.length - RUN).mapToObj(i -> key(ofWords, i)).toList();
    return new Run(List.copyOf(words), keys);
  }

  private static long key(int[] words, int from) {
    long key = 7;
    for (int i = from; i < from + RUN; i++) {
      key = key * 0x9E3779B97F4A7C15L + words[i];
    }
    return key;
  }

  /** The words of an article that stand in runs of another. */
  List<Span> copied(String article, String from) {
    Set<Long> known = runs.getOrDefault(from, Set.of());
    return own.getOrDefault(article, List.of()).stream()
        .flatMap(run -> run.copied(known).stream().mapToObj(run.words::get))
        .toList();
  }

  /** The share of the article's words that another has, 0 to 1. */
  double share(String article, String from) {
    Set<Long> known = runs.getOrDefault(from, Set.of());
    int words = 0;
    int copied = 0;
    for (Run run : own.getOrDefault(article, List.of())) {
      words += run.words.size();
      copied += run.copied(known).cardinality();
    }
    return copied < LEAST ? 0 : (double) copied / words;
  }
}
