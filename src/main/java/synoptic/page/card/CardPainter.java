package synoptic.page.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws cards. All measures are pixels of a picture of 1200 by 630, which Open Graph readers ask.
 */
public final class CardPainter {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 630;
  private static final int MARGIN = 72;

  /** As in the style of the pages. */
  private static final int INK = 0x1c1a17;

  private static final int PAPER = 0xfdfcf8;

  private static final float LARGEST = 72;
  private static final float LEAST = 44;
  private static final float STEP = 4;
  private static final float SMALL = 30;

  /** The height of a line, of its letters' size. */
  private static final float LEADING = 1.16f;

  private static final int TOP = 204;
  private static final int BOTTOM = 470;
  private static final int FACTS = 566;
  private static final int FAINT = 96;
  private static final int DOT = 22;

  /** More accounts are said in words only. */
  private static final int MOST_DOTS = 12;

  private static final @Nullable Typeface BOLD = Typeface.read(600);
  private static final @Nullable Typeface PLAIN = Typeface.read(400);

  private CardPainter() {}

  /** Whether this Java can draw at all. */
  public static boolean isAble() {
    return BOLD != null && PLAIN != null;
  }

  /** Whether a text can be drawn. */
  static boolean has(String text) {
    return BOLD != null && PLAIN != null && BOLD.has(text.replace("\n", ""));
  }

  /** The picture, as PNG. */
  static byte[] paint(Card card) {
    if (BOLD == null || PLAIN == null) {
      throw new IllegalStateException("no fonts");
    }
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setColor(Color.WHITE);
    pen.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    pen.setColor(Color.BLACK);
    pen.fill(BOLD.outline(card.site(), SMALL, MARGIN, 86));
    pen.fill(new Rectangle2D.Double(MARGIN, 108, WIDTH - 2 * MARGIN, 3));
    headline(pen, BOLD, card.headline());
    float x = dots(pen, card.accounts());
    pen.fill(PLAIN.outline(card.facts(), SMALL, x, FACTS));
    pen.setColor(new Color(FAINT, FAINT, FAINT));
    pen.fill(PLAIN.outline(card.credit(), SMALL, MARGIN, FACTS - 52));
    pen.dispose();
    return Png.of(shades(image), WIDTH, INK, PAPER);
  }

  private static void headline(Graphics2D pen, Typeface face, String words) {
    float size = LARGEST;
    while (size > LEAST && lines(face, words, size).size() > room(size)) {
      size -= STEP;
    }
    List<String> lines = lines(face, words, size);
    int shown = Math.min(lines.size(), room(size));
    for (int i = 0; i < shown; i++) {
      boolean isCut = i == shown - 1 && shown < lines.size();
      String line = isCut ? lines.get(i) + "…" : lines.get(i);
      pen.fill(face.outline(line, size, MARGIN, TOP + i * size * LEADING));
    }
  }

  /** How many lines have room. */
  private static int room(float size) {
    return 1 + (int) ((BOTTOM - TOP) / (size * LEADING));
  }

  private static List<String> lines(Typeface face, String words, float size) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words.split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || face.width(longer, size) <= WIDTH - 2 * MARGIN) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(line);
    return lines;
  }

  /** A dot for each account, and where what follows begins. */
  private static float dots(Graphics2D pen, int accounts) {
    float x = MARGIN;
    for (int i = 0; i < accounts && accounts <= MOST_DOTS; i++, x += 1.5f * DOT) {
      pen.fill(new Ellipse2D.Float(x, FACTS - DOT, DOT, DOT));
    }
    return x == MARGIN ? x : x + DOT / 2f;
  }

  private static byte[] shades(BufferedImage image) {
    int[] points = image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    byte[] shades = new byte[points.length];
    for (int i = 0; i < points.length; i++) {
      shades[i] = (byte) points[i];
    }
    return shades;
  }
}
