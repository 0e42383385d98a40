package synoptic.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import synoptic.digest.ArticleEntry;
import synoptic.digest.ClaimEntry;
import synoptic.digest.Digest;
import synoptic.digest.SpeakerEntry;
import synoptic.digest.StoryEntry;

/** The pages that readers read. */
final class HtmlRenderer implements Renderer {
  private final Templates templates;
  private final Cards cards;

  HtmlRenderer(TemplateSource source, Cards cards) {
    this.templates = new Templates(source);
    this.cards = cards;
  }

  @Override
  public List<Page> render(Digest digest) {
    List<Supplier<Page>> pages = new ArrayList<>();
    pages.add(
        () ->
            page(
                digest,
                "index.html",
                "index.peb",
                digest.site().title(),
                SchemaOrg.site(digest),
                Map.of()));
    for (StoryEntry story : digest.stories()) {
      pages.add(
          () ->
              page(
                  digest,
                  story.page(),
                  "story.peb",
                  story.headline().text(),
                  SchemaOrg.story(digest, story),
                  story(digest, story)));
      for (ClaimEntry claim : story.claims()) {
        pages.add(
            () ->
                page(
                    digest,
                    claim.href(),
                    "claim.peb",
                    PageTitles.of(claim),
                    SchemaOrg.claim(digest, story, claim),
                    claim(story, claim)));
      }
    }
    for (SpeakerEntry speaker : digest.speakers()) {
      pages.add(
          () ->
              page(
                  digest,
                  speaker.page(),
                  "speaker.peb",
                  speaker.person().name(),
                  SchemaOrg.speaker(digest, speaker),
                  Map.of("speaker", speaker)));
    }
    for (ArticleEntry article : digest.articles()) {
      pages.add(
          () ->
              page(
                  digest,
                  article.source().page(),
                  "article.peb",
                  article.headline().text(),
                  SchemaOrg.article(digest, article),
                  Map.of("article", article)));
    }
    pages.add(
        () ->
            page(
                digest,
                "about.html",
                "about.peb",
                digest.site().messages().say("about.heading"),
                "",
                about(digest)));
    pages.add(
        () ->
            page(
                digest,
                "speakers.html",
                "speakers.peb",
                digest.site().messages().say("speakers.heading"),
                "",
                Map.of()));
    pages.add(
        () ->
            page(
                digest,
                "search.html",
                "search.peb",
                digest.site().messages().say("search.heading"),
                "",
                Map.of()));
    pages.add(() -> notFound(digest));
    digest.forwards().forEach((from, to) -> pages.add(() -> forward(digest, from, to)));
    return made(pages);
  }

  /** Each by itself, in their order; of several that fail the first is told. */
  private static List<Page> made(List<Supplier<Page>> pages) {
    try {
      return pages.parallelStream().map(Supplier::get).toList();
    } catch (TemplateException any) {
      return pages.stream().map(Supplier::get).toList();
    }
  }

  private Map<String, Object> story(Digest digest, StoryEntry story) {
    Card card = cards.of(digest, story);
    return card == null ? Map.of("story", story) : Map.of("story", story, "card", card.path());
  }

  private static Map<String, Object> claim(StoryEntry story, ClaimEntry claim) {
    ArticleEntry article =
        story.articles().stream()
            .filter(a -> a.source().equals(claim.base().source()))
            .findFirst()
            .orElseThrow();
    var references = new References(claim, article.headline());
    return Map.of(
        "claim",
        claim,
        "story",
        story,
        "bibTex",
        references.bibTex(),
        "cslJson",
        references.cslJson());
  }

  private Map<String, Object> about(Digest digest) {
    Locale language = digest.site().messages().language();
    String text =
        templates.render(
            templates.of("about", ".md", language),
            Map.of("corpus", digest.corpus(), "site", digest.site()),
            language);
    return Map.of(
        "method",
        Markdown.html(text),
        "notes",
        digest.notes().stream().map(Markdown::html).toList());
  }

  /** What stands at an address of an earlier edition, and leads on without a script. */
  private Page forward(Digest digest, String from, String to) {
    return page(
        digest,
        from,
        "moved.peb",
        digest.site().messages().say("moved.heading"),
        "",
        Map.of("to", to));
  }

  /** Served at any address, so it links by the base URL or not at all. */
  private Page notFound(Digest digest) {
    String base = digest.site().baseUrl();
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("base", base);
    context.put("root", base == null ? "" : base);
    return page(
        digest,
        "404.html",
        "404.peb",
        digest.site().messages().say("missing.heading"),
        "",
        context);
  }

  private Page page(
      Digest digest,
      String path,
      String template,
      String title,
      String jsonLd,
      Map<String, Object> entry) {
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("site", digest.site());
    context.put("digest", digest);
    context.put("path", path);
    context.put("root", Page.root(path));
    context.put("title", PageTitles.brief(title));
    context.put("jsonld", jsonLd);
    context.put("card", null);
    context.putAll(entry);
    Locale language = digest.site().messages().language();
    return new Page(path, "text/html", templates.render(template, context, language));
  }
}
