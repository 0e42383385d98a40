package synoptic.quotation.german;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.quotation.ArticleQuotations;
import synoptic.quotation.Attribution;
import synoptic.quotation.Cue;
import synoptic.quotation.Extent;
import synoptic.quotation.Quotation;
import synoptic.quotation.Quotation.Kind;
import synoptic.quotation.german.sentence.Lexicon;
import synoptic.quotation.german.sentence.Sentence;
import synoptic.quotation.german.sentence.Sentences;
import synoptic.quotation.german.speaker.Names;
import synoptic.quotation.german.speaker.Speakers;
import synoptic.text.Span;
import synoptic.text.Words;

/**
 * Finds the quotations of a German article: the attributed words of each sentence, then what goes
 * on in the subjunctive, then who is meant.
 */
public final class GermanQuotations implements ArticleQuotations {
  private final Lexicon words = Lexicon.GERMAN;

  @Override
  public List<Quotation> find(Article article) {
    String text = article.textOfItsOwn();
    var splitter = new Sentences(text);
    List<List<Sentence>> blocks =
        article.blocks().stream()
            .filter(b -> b.role().isProse())
            .map(Block::span)
            .map(splitter::in)
            .toList();
    var names = new Names(blocks.stream().flatMap(List::stream).toList(), words);
    var speakers = new Speakers(names, words);
    List<Quotation> found = new ArrayList<>();
    for (List<Sentence> block : blocks) {
      new Paragraph(article, block, speakers, words).addTo(found);
      speakers.nextParagraph();
    }
    found.removeIf(q -> Words.in(article.text(), q.span()).isEmpty());
    found.sort(Comparator.comparing(Quotation::span));
    return found;
  }

  static Quotation quotation(Extent extent, Kind kind, Attribution attribution, @Nullable Cue cue) {
    Span words = extent.words();
    String id = extent.article() + "#q" + words.start() + "-" + words.end();
    return new Quotation(id, extent, kind, attribution, cue);
  }
}
