package synoptic.claim.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.article.Article;
import synoptic.quotation.Quotation;
import synoptic.story.Story;
import synoptic.text.Fold;
import synoptic.text.Span;
import synoptic.text.Words;

/** Sentences of reporters that several articles print: no two write the same by chance. */
final class CommonSentences {
  /** Words beside what is quoted from which a sentence is nobody's by chance. */
  private static final int LEAST = 12;

  /** A sentence, and its words beside what is quoted. */
  private record Told(Span span, String words) {}

  /** The long ones of each article. */
  private final Map<String, List<Told>> byArticle = new HashMap<>();

  CommonSentences(Story story, List<Quotation> quotations) {
    for (Article article : story.compared()) {
      byArticle.put(article.id(), told(Prose.of(article, quotations)));
    }
  }

  /** The words of the long sentences in which a passage of an article stands. */
  Set<String> of(String article, Span passage) {
    return byArticle.getOrDefault(article, List.of()).stream()
        .filter(told -> passage.overlaps(told.span))
        .map(Told::words)
        .collect(Collectors.toSet());
  }

  private static List<Told> told(Prose prose) {
    List<Told> told = new ArrayList<>();
    for (Span sentence : prose.sentences()) {
      List<String> words = own(prose, sentence);
      if (words.size() >= LEAST) {
        told.add(new Told(sentence, String.join(" ", words)));
      }
    }
    return told;
  }

  private static List<String> own(Prose prose, Span sentence) {
    String text = prose.article().text();
    return Words.in(text, sentence).stream()
        .filter(w -> prose.quoted().stream().noneMatch(w::overlaps))
        .map(w -> Fold.words(w.of(text)))
        .toList();
  }
}
