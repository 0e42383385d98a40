package synoptic.format.label;

import java.util.ArrayList;
import java.util.List;
import synoptic.article.Block;
import synoptic.article.Role;
import synoptic.text.Span;

/** Collects the plain text of marked-up input: paragraphs with a blank line between. */
public final class ShownText {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> paragraphs = new ArrayList<>();

  public void add(String paragraph, Role role) {
    String bare = paragraph.strip();
    if (bare.isEmpty()) {
      return;
    }
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    paragraphs.add(new Block(new Span(text.length(), text.length() + bare.length()), role));
    text.append(bare);
  }

  public String text() {
    return text.toString();
  }

  public List<Block> paragraphs() {
    return List.copyOf(paragraphs);
  }
}
