package synoptic.quotation.finder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.quotation.Attribution;
import synoptic.quotation.Speaker;
import synoptic.quotation.name.Names;
import synoptic.quotation.people.People;
import synoptic.text.Span;

/**
 * Who signs a quotation that is a paragraph of its own, in the line below it: {@code Anna Holt,
 * Norrby Post}, {@code Anna Holt, mayor of Norrby}. What he is called there in small letters is his
 * role; where he writes is none.
 */
final class Signatures {
  /** Capitalised words and what he is, without a stop or another comma. */
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){1,3}), "
              + "([^,.!?;:“”\"\n]{3,100})");

  private static final Pattern OPENS = Pattern.compile("\\s*[“\"«„]");
  private static final Pattern CLOSES = Pattern.compile("[”\"»“]\\s*$");

  private static final int NAME = 1;
  private static final int ROLE = 2;

  /** By where a paragraph ends. */
  private final Map<Integer, Attribution> byEnd = new HashMap<>();

  private Signatures() {}

  static Signatures in(Article article, Names names) {
    var found = new Signatures();
    List<Block> blocks = article.blocks();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      String words = article.text(blocks.get(i).span());
      Block below = blocks.get(i + 1);
      Matcher signed = SIGNATURE.matcher(article.text(below.span()));
      boolean isWhole =
          blocks.get(i).role().isProse()
              && OPENS.matcher(words).lookingAt()
              && CLOSES.matcher(words).find();
      if (isWhole && signed.matches() && People.isPersonal(signed.group(NAME))) {
        Span name = new Span(signed.start(NAME), signed.end(NAME)).shift(below.span().start());
        String role = signed.group(ROLE);
        found.byEnd.put(
            blocks.get(i).span().end(),
            new Attribution.Named(
                new Speaker(
                    names.full(signed.group(NAME)),
                    Character.isLowerCase(role.charAt(0)) ? role : null),
                name));
      }
    }
    return found;
  }

  /** Who signs the paragraph that ends with a quotation; null where nobody does. */
  @Nullable Attribution of(Span quotation) {
    for (int end = quotation.end(); end <= quotation.end() + 2; end++) {
      Attribution signed = byEnd.get(end);
      if (signed != null) {
        return signed;
      }
    }
    return null;
  }
}
