package synoptic.claim.lineage;

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

  private final Map<String, Prose> byArticle = new HashMap<>();

  CommonSentences(Story story, List<Quotation> quotations) {
    for (Article article : story.compared()) {
      byArticle.put(article.id(), Prose.of(article, quotations));
    }
  }

  /** The words of the long sentences in which a passage of an article stands. */
  Set<String> of(String article, Span passage) {
    Prose prose = byArticle.get(article);
    return prose == null
        ? Set.of()
        : prose.sentences().stream()
            .filter(passage::overlaps)
            .map(s -> own(prose, s))
            .filter(words -> words.size() >= LEAST)
            .map(words -> String.join(" ", words))
            .collect(Collectors.toSet());
  }

  private static List<String> own(Prose prose, Span sentence) {
    String text = prose.article().text();
    return Words.in(text, sentence).stream()
        .filter(w -> prose.quoted().stream().noneMatch(w::overlaps))
        .map(w -> Fold.words(w.of(text)))
        .toList();
  }
}
