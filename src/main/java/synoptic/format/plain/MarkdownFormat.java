package synoptic.format.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Metadata;
import synoptic.article.Role;
import synoptic.article.SourceFile;
import synoptic.format.ArticleFormat;
import synoptic.format.Articles;
import synoptic.format.bytes.TextFile;
import synoptic.format.label.Paragraphs;
import synoptic.format.label.ShownText;
import synoptic.format.note.FoundFrontMatter;
import synoptic.format.note.FrontMatter;
import synoptic.format.note.OneLine;
import synoptic.format.webpage.chunk.Chunk;
import synoptic.format.webpage.chunk.Chunker;
import synoptic.text.Reported;

/**
 * Markdown (CommonMark with tables) below optional front matter. The article's text is the plain
 * text that a browser would show. Trees are walked without recursion: nothing in a file decides how
 * deep the stack goes.
 */
public final class MarkdownFormat implements ArticleFormat {
  /** Lines below which how they end tells nothing. */
  private static final int SOME = 3;

  private static final Set<String> EXTENSIONS = Set.of("md", "markdown");

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .maxOpenBlockParsers(100)
          .maxInlineNesting(100)
          .build();

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public boolean accepts(SourceFile file) {
    return EXTENSIONS.contains(file.extension());
  }

  @Override
  public Reported<List<Article>> read(SourceFile file) {
    return TextFile.read(
        file,
        null,
        (source, report) -> {
          FoundFrontMatter front = FrontMatter.in(source, file.path());
          report.addAll(front.diagnostics());
          if (!front.isReadable()) {
            return List.of();
          }
          if (source.length() > Articles.LONGEST) {
            return new Articles(file, name(), report)
                .of(file.path(), source, List.of(), front.metadata(), false);
          }
          Node document = PARSER.parse(source.substring(front.end()));
          Metadata given = withTitle(front.metadata(), document);
          ShownText shown = shown(document, given.title());
          List<Article> articles =
              new Articles(file, name(), report)
                  .of(file.path(), shown.text(), shown.paragraphs(), given, given.title() == null);
          return OneLine.judged(articles, source, front, report);
        });
  }

  /** A first heading of the first level is the title where the front matter has none. */
  private static Metadata withTitle(Metadata given, Node document) {
    boolean isTitled =
        document.getFirstChild() instanceof Heading heading && heading.getLevel() == 1;
    String title =
        given.title() == null && isTitled ? plain(document.getFirstChild()) : given.title();
    return given.titled(title);
  }

  private static ShownText shown(Node document, @Nullable String title) {
    var shown = new ShownText();
    boolean isByLine = isByLine(document);
    for (Node node = document.getFirstChild(); node != null; ) {
      if (node instanceof Heading) {
        String words = plain(node);
        shown.add(words, words.equals(title) ? Role.HEADLINE : Role.HEADING);
      } else if (node instanceof Paragraph) {
        Role role = isQuoted(node) ? Role.BLOCK_QUOTE : Role.BODY;
        for (String paragraph : isByLine ? lines(node) : List.of(plain(node))) {
          shown.add(paragraph, role);
        }
      } else if (node instanceof TableCell) {
        shown.add(plain(node), Role.BODY);
      } else if (node instanceof HtmlBlock html) {
        for (Chunk chunk :
            Chunker.chunks(Jsoup.parseBodyFragment(html.getLiteral()).body(), false)) {
          shown.add(chunk.text(), chunk.role());
        }
      } else if (node instanceof FencedCodeBlock code) {
        shown.add(code.getLiteral(), Role.BODY);
      } else if (node instanceof IndentedCodeBlock code) {
        shown.add(code.getLiteral(), Role.BODY);
      }
      boolean isLeaf =
          node instanceof Heading || node instanceof Paragraph || node instanceof TableCell;
      node = next(node, document, !isLeaf);
    }
    return shown;
  }

  private static boolean isQuoted(Node node) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof BlockQuote) {
        return true;
      }
    }
    return false;
  }

  /**
   * The words of a block's inlines: pictures and HTML tags are left out, soft breaks are spaces.
   */
  private static String plain(Node block) {
    return String.join(" ", lines(block)).strip();
  }

  /** The same line by line. */
  private static List<String> lines(Node block) {
    List<String> lines = new ArrayList<>();
    var words = new StringBuilder();
    for (Node node = block.getFirstChild();
        node != null;
        node = next(node, block, !(node instanceof Image))) {
      switch (node) {
        case Text text -> words.append(text.getLiteral());
        case Code code -> words.append(code.getLiteral());
        case HardLineBreak hard -> words.append('\n');
        case SoftLineBreak soft -> {
          lines.add(words.toString());
          words.setLength(0);
        }
        default -> {}
      }
    }
    lines.add(words.toString());
    return lines;
  }

  /**
   * Whether each line of the document is a paragraph, as texts are pasted: of the lines with
   * another below them in one block most end with a sentence. Lines that are wrapped break off
   * within one.
   */
  private static boolean isByLine(Node document) {
    int broken = 0;
    int ended = 0;
    for (Node node = document.getFirstChild(); node != null; node = next(node, document, true)) {
      if (node instanceof Paragraph) {
        List<String> lines = lines(node);
        broken += lines.size() - 1;
        ended += (int) lines.stream().limit(lines.size() - 1L).filter(Paragraphs::isEnded).count();
      }
    }
    return broken >= SOME && ended * 2 >= broken;
  }

  /** The next node in document order below {@code root}; null at the end. */
  private static @Nullable Node next(Node node, Node root, boolean descends) {
    if (descends && node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node at = node;
    while (at != root && at.getNext() == null) {
      at = at.getParent();
    }
    return at == root ? null : at.getNext();
  }
}
