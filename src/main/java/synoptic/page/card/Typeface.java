package synoptic.page.card;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.text.Shipped;

/**
 * A weight of the site's typeface, for pictures. What it draws are outlines, which no system's own
 * fonts or settings change.
 *
 * @param files the fonts, each with letters that the ones before it lack
 */
record Typeface(List<Font> files) {
  private static final FontRenderContext CONTEXT =
      new FontRenderContext(new AffineTransform(), true, true);

  Typeface {
    files = List.copyOf(files);
  }

  /** A stretch of text in the font that has its letters, and where it begins, in pixels. */
  private record Run(GlyphVector glyphs, double x) {}

  /**
   * Reads a weight.
   *
   * @return null where this Java has no fonts, as those that were cut down to a server's needs
   */
  static @Nullable Typeface read(int weight) {
    try {
      List<Font> files = new ArrayList<>();
      for (String letters : List.of("latin", "latin-ext")) {
        String name = "fonts/serif-4-" + letters + "-" + weight + ".ttf";
        try (InputStream in = Shipped.open(Typeface.class, name)) {
          files.add(Font.createFont(Font.TRUETYPE_FONT, in));
        }
      }
      return new Typeface(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException | LinkageError | InternalError noFonts) {
      return null;
    }
  }

  /** Whether it has all letters of a text. */
  boolean has(String text) {
    return text.codePoints().allMatch(c -> files.stream().anyMatch(f -> f.canDisplay(c)));
  }

  /** How wide a text is, in pixels. */
  double width(String text, float size) {
    Run last = runs(text, size).getLast();
    return last.x() + last.glyphs().getLogicalBounds().getWidth();
  }

  /** The outlines of a text whose base line begins at a point. */
  Shape outline(String text, float size, float x, float y) {
    var path = new Path2D.Double();
    for (Run run : runs(text, size)) {
      path.append(run.glyphs().getOutline((float) (x + run.x()), y), false);
    }
    return path;
  }

  private List<Run> runs(String text, float size) {
    List<Run> runs = new ArrayList<>();
    double x = 0;
    int from = 0;
    while (from < text.length() || runs.isEmpty()) {
      int start = from;
      Font font = fontOf(text, start);
      while (from < text.length() && fontOf(text, from).equals(font)) {
        from += Character.charCount(text.codePointAt(from));
      }
      char[] letters = text.substring(start, from).toCharArray();
      GlyphVector glyphs =
          font.deriveFont(size)
              .layoutGlyphVector(CONTEXT, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
      runs.add(new Run(glyphs, x));
      x += glyphs.getLogicalBounds().getWidth();
    }
    return runs;
  }

  private Font fontOf(String text, int at) {
    return files.stream()
        .filter(f -> at < text.length() && f.canDisplay(text.codePointAt(at)))
        .findFirst()
        .orElse(files.getFirst());
  }
}
