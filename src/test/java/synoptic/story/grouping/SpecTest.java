package synoptic.story.grouping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Dating;
import synoptic.article.Metadata;
import synoptic.article.Provenance;
import synoptic.article.Publication;
import synoptic.article.Role;
import synoptic.language.Language;
import synoptic.story.ArticleChoice;
import synoptic.story.Story;
import synoptic.story.StoryRules;
import synoptic.story.StorySettings;
import synoptic.story.cluster.Neighbours;
import synoptic.story.word.Nearness;
import synoptic.story.word.Rarity;
import synoptic.story.word.Stems;
import synoptic.text.Span;
import synoptic.text.SpecFiles;

/**
 * The examples of {@code spec/*.txt}: articles, each begun by a line {@code @ id day title}, where
 * {@code -} is a day that is not stated, {@code id*n} the article n times with its number for each
 * {@code #}, and a line {@code > text} is a standfirst, {@code ^ text} a caption; and the stories
 * that they make, in order.
 */
class SpecTest {
  static Stream<Path> files() {
    return SpecFiles.of("story");
  }

  @ParameterizedTest
  @MethodSource("files")
  void check(Path file) throws IOException {
    SpecFiles.check(
        file,
        given ->
            switch (file.getFileName().toString()) {
              case "rarity.txt" -> asked(given);
              case "nearness.txt" -> nearness(given);
              case "traits.txt" -> traits(given);
              case "near.txt" -> near(given);
              case "sequels.txt" -> sequels(given);
              default -> stories(given, file.endsWith("ids.txt"));
            });
  }

  private static List<String> nearness(List<String> given) {
    double nearness =
        Nearness.of(
            Nearness.stems(given.getFirst(), Language.ENGLISH),
            Nearness.stems(given.getLast(), Language.ENGLISH));
    return List.of(String.format(Locale.ROOT, "%.3f", nearness));
  }

  /** What is measured of the two articles, and what it comes to. */
  private static List<String> traits(List<String> given) {
    List<Article> articles = articles(given);
    List<Gist> gists = articles.stream().map(a -> Gist.of(a, a.language())).toList();
    List<Outline> outlines = Outline.of(gists);
    double[] traits = Trait.of(outlines.getFirst(), outlines.getLast());
    List<String> found = new ArrayList<>();
    for (Trait trait : Trait.values()) {
      found.add(
          String.format(
              Locale.ROOT,
              "%s %.3f",
              trait.name().toLowerCase(Locale.ROOT),
              traits[trait.ordinal()]));
    }
    var model = new PairModel(articles, gists, StorySettings.DEFAULT);
    found.add(String.format(Locale.ROOT, "one event %.3f", model.of(0, articles.size() - 1)));
    return found;
  }

  /** Stories that are nearly one. */
  private static List<String> near(List<String> given) {
    List<Article> articles = articles(given);
    var grouper = new StoryGrouper(StoryRules.NONE);
    List<Story> stories = grouper.group(articles);
    return Stream.concat(
            Stream.of(stories.stream().map(SpecTest::members).collect(Collectors.joining(" | "))),
            grouper.nearly(articles, stories).stream()
                .map(
                    n ->
                        String.format(
                            Locale.ROOT,
                            "%s ~ %s %.3f",
                            members(n.first()),
                            members(n.second()),
                            n.likeness())))
        .toList();
  }

  /** How many articles each story has, and which are of one matter, by their first. */
  private static List<String> sequels(List<String> given) {
    Grouped grouped = new StoryGrouper().grouped(articles(given));
    return Stream.concat(
            Stream.of(
                grouped.stories().stream()
                    .map(s -> first(s) + " " + s.articles().size())
                    .collect(Collectors.joining(" | "))),
            grouped.sequels().stream()
                .map(s -> first(s.earlier()) + " > " + first(s.later()) + " " + s.kind()))
        .toList();
  }

  private static String first(Story story) {
    return story.articles().getFirst().id();
  }

  /** The words by which the neighbours of the last line are looked for, and what each tells. */
  private static List<String> asked(List<String> given) {
    List<List<String>> passages = given.stream().map(l -> Stems.of(l.replace("?", ""))).toList();
    Rarity rarity = Rarity.among(passages);
    return Neighbours.words(passages.getLast(), rarity).stream()
        .map(w -> String.format(Locale.ROOT, "%s %.2f", w, rarity.of(w)))
        .toList();
  }

  /** Lines after question marks are an editor's: {@code ? join a b}, {@code ? split a}. */
  private static List<String> stories(List<String> given, boolean withIds) {
    List<Article> articles = articles(given.stream().filter(l -> !l.startsWith("? ")).toList());
    var rules =
        new StoryRules(choices(given, "join"), choices(given, "split"), List.of(), List.of());
    List<Story> stories = new StoryGrouper(rules).group(articles);
    if (withIds) {
      return stories.stream().map(s -> s.id() + ": " + members(s)).toList();
    }
    return List.of(stories.stream().map(SpecTest::members).collect(Collectors.joining(" | ")));
  }

  private static List<ArticleChoice> choices(List<String> given, String kind) {
    String head = "? " + kind + " ";
    return given.stream()
        .filter(l -> l.startsWith(head))
        .map(l -> new ArticleChoice(List.of(l.substring(head.length()).split(" ")), 1))
        .toList();
  }

  private static String members(Story story) {
    return story.articles().stream().map(Article::id).collect(Collectors.joining(" "));
  }

  private static List<Article> articles(List<String> given) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < given.size(); ) {
      int end = i + 1;
      while (end < given.size() && !given.get(end).startsWith("@")) {
        end++;
      }
      String[] head = given.get(i).split(" ", 4);
      String[] id = head[1].split("\\*");
      for (int n = 1; n <= (id.length > 1 ? Integer.parseInt(id[1]) : 1); n++) {
        String number = String.valueOf(n);
        articles.add(
            article(
                id.length > 1 ? id[0] + n : id[0],
                head[2].equals("-") ? null : head[2],
                head.length > 3 ? head[3] : null,
                given.subList(i + 1, end).stream().map(l -> l.replace("#", number)).toList()));
      }
      i = end;
    }
    return articles;
  }

  private static Article article(
      String id, @Nullable String day, @Nullable String title, List<String> lines) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    if (title != null) {
      add(text, blocks, title, Role.HEADLINE);
    }
    for (String line : lines) {
      switch (line.charAt(0)) {
        case '>' -> add(text, blocks, line.substring(2), Role.STANDFIRST);
        case '^' -> add(text, blocks, line.substring(2), Role.CAPTION);
        default -> add(text, blocks, line, Role.BODY);
      }
    }
    var metadata =
        new Metadata(title, Publication.NONE, List.of(), new Dating(day, null), null, List.of());
    return Article.of(id, metadata, text.toString(), blocks, new Provenance(id, "text", "0", "0"));
  }

  private static void add(StringBuilder text, List<Block> blocks, String line, Role role) {
    blocks.add(new Block(new Span(text.length(), text.length() + line.length()), role));
    text.append(line).append('\n');
  }
}
