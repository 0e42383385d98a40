package synoptic.quotation.finder;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.quotation.Attribution;
import synoptic.quotation.Speaker;
import synoptic.quotation.name.Names;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;
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

  private static final List<WordClass> BODIES =
      List.of(WordClass.BODY, WordClass.COLLECTIVE, WordClass.OUTLET, WordClass.NAME_ARTICLE);

  private static final int NAME = 1;
  private static final int ROLE = 2;

  /** By where a paragraph ends. */
  private final Map<Integer, Attribution> byEnd = new HashMap<>();

  private Signatures() {}

  static Signatures in(Article article, Names names, Vocabulary words) {
    var found = new Signatures();
    List<Block> blocks = article.blocks();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      String said = article.text(blocks.get(i).span());
      Block below = blocks.get(i + 1);
      Matcher signed = SIGNATURE.matcher(article.text(below.span()));
      boolean isWhole =
          blocks.get(i).role().isProse()
              && OPENS.matcher(said).lookingAt()
              && CLOSES.matcher(said).find();
      if (isWhole && signed.matches() && isPersonal(signed.group(NAME), words)) {
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

  /** Whether no body is called so: "Editorial Board", "The Editors". */
  private static boolean isPersonal(String name, Vocabulary words) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split(" "))
        .noneMatch(w -> BODIES.stream().anyMatch(c -> words.is(c, w)));
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
