package synoptic.claim;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.article.Article;
import synoptic.article.Place;
import synoptic.article.SourceFile;
import synoptic.claim.editor.ClaimNote;
import synoptic.claim.editor.EditorRules;
import synoptic.claim.editor.PassagePair;
import synoptic.format.reader.ArticleReader;

/**
 * One example of a specification of stories: a heading; each article as {@code @id Outlet < Origin,
 * Origin} and a line for each paragraph; then what an editor sets, each line after a question mark:
 * {@code ? join a "words" b "words"}, {@code split}, {@code dismiss}, {@code hide a "words"},
 * {@code note a "words" Remark.}, {@code owner Outlet = Owner}, {@code settings within corpus
 * weakest depth}.
 */
record StoryCase(List<Article> articles, ClaimSettings settings, EditorRules rules) {
  private static final Pattern ARTICLE =
      Pattern.compile(
          "@(?<id>\\S+)(?: (?<outlet>[^<:]+?))?(?:: (?<title>[^<]+?))?(?: < (?<origins>.+))?");
  private static final Pattern PLACE = Pattern.compile("(\\S+) \"([^\"]+)\"");

  static StoryCase of(List<String> given) {
    List<SourceFile> files = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    String id = "";
    var reading = new Reading();
    for (String line : given.subList(1, given.size())) {
      Matcher article = ARTICLE.matcher(line);
      if (article.matches()) {
        add(files, id, text);
        id = article.group("id");
        text.append(head(article));
      } else if (line.startsWith("? ")) {
        reading.rule(line.substring(2));
      } else {
        text.append(line).append("\n\n");
      }
    }
    add(files, id, text);
    return new StoryCase(
        new ArticleReader().read(files).value(), reading.settings, reading.rules());
  }

  private static void add(List<SourceFile> files, String id, StringBuilder text) {
    if (!id.isEmpty()) {
      files.add(new SourceFile(id + ".txt", text.toString().getBytes(UTF_8)));
    }
    text.setLength(0);
  }

  /** Front matter; with a title of its own, so that no paragraph is taken for one. */
  private static String head(Matcher article) {
    String outlet = article.group("outlet");
    String title = article.group("title");
    String origins = article.group("origins");
    return "---\ntitle: "
        + (title == null ? "Of the day" : title)
        + '\n'
        + (outlet == null ? "" : "outlet: " + outlet + '\n')
        + (origins == null ? "" : "origin: [" + origins + "]\n")
        + "---\n";
  }

  /** An editor's lines under way. */
  private static final class Reading {
    ClaimSettings settings = ClaimSettings.DEFAULT;
    private final List<PassagePair> joins = new ArrayList<>();
    private final List<PassagePair> splits = new ArrayList<>();
    private final List<Place> hides = new ArrayList<>();
    private final List<ClaimNote> notes = new ArrayList<>();
    private final List<PassagePair> dismissals = new ArrayList<>();
    private final SortedMap<String, String> owners = new TreeMap<>();

    void rule(String line) {
      String[] words = line.split(" ", 2);
      List<Place> places =
          PLACE
              .matcher(words[1])
              .results()
              .map(m -> new Place(m.group(1) + ".txt", m.group(2), 1))
              .toList();
      switch (words[0]) {
        case "join" -> joins.add(new PassagePair(places.get(0), places.get(1)));
        case "split" -> splits.add(new PassagePair(places.get(0), places.get(1)));
        case "dismiss" -> dismissals.add(new PassagePair(places.get(0), places.get(1)));
        case "hide" -> hides.add(places.getFirst());
        case "note" ->
            notes.add(
                new ClaimNote(
                    places.getFirst(), words[1].substring(words[1].lastIndexOf('"') + 2)));
        case "owner" -> owners.put(words[1].split(" = ")[0], words[1].split(" = ")[1]);
        case "settings" -> settings = settings(words[1].split(" "));
        default -> throw new IllegalArgumentException(line);
      }
    }

    private static ClaimSettings settings(String[] values) {
      return new ClaimSettings(
          Double.parseDouble(values[0]),
          Double.parseDouble(values[1]),
          Double.parseDouble(values[2]),
          Integer.parseInt(values[3]));
    }

    EditorRules rules() {
      return new EditorRules(joins, splits, hides, notes, dismissals, owners);
    }
  }
}
