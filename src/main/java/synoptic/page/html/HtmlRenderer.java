package synoptic.page.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import synoptic.digest.Digest;
import synoptic.digest.entry.InStory;
import synoptic.digest.entry.SpeakerEntry;
import synoptic.digest.entry.StoryEntry;
import synoptic.digest.entry.article.ArticleEntry;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.edition.Gone;
import synoptic.page.Page;
import synoptic.page.Renderer;
import synoptic.page.TemplateException;
import synoptic.page.TemplateSource;
import synoptic.page.card.Card;
import synoptic.page.card.Cards;
import synoptic.page.data.SchemaOrg;
import synoptic.page.text.PageTitles;
import synoptic.text.Parallel;

/** The pages that readers read. */
public final class HtmlRenderer implements Renderer {
  private final Templates templates;
  private final Cards cards;

  public HtmlRenderer(TemplateSource source, Cards cards) {
    this.templates = new Templates(source);
    this.cards = cards;
  }

  @Override
  public List<Page> render(Digest digest) {
    List<Supplier<Page>> pages = new ArrayList<>();
    for (Leaf<StoryEntry> leaf : Lists.front(digest)) {
      pages.add(() -> front(digest, leaf));
    }
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
      for (Leaf<InStory> leaf : Lists.passages(speaker)) {
        pages.add(() -> speaker(digest, speaker, leaf));
      }
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
    List<Leaf<SpeakerEntry>> speakers = Lists.speakers(digest);
    Map<String, Object> list = Map.of("letters", Lists.letters(speakers));
    String heading = digest.site().messages().say("speakers.heading");
    for (Leaf<SpeakerEntry> leaf : speakers) {
      pages.add(() -> leaf(digest, leaf, "speakers.peb", heading, "", list));
    }
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
    digest.edition().gone().forEach((path, was) -> pages.add(() -> gone(digest, path, was)));
    return made(pages);
  }

  /** Each by itself, in their order; of several that fail the first is told. */
  private static List<Page> made(List<Supplier<Page>> pages) {
    try {
      return Parallel.map(pages, Supplier::get);
    } catch (TemplateException any) {
      return pages.stream().map(Supplier::get).toList();
    }
  }

  private Page front(Digest digest, Leaf<StoryEntry> leaf) {
    Map<String, Object> stories =
        Map.of(
            "compared", leaf.items().stream().filter(StoryEntry::isCompared).toList(),
            "alone", leaf.items().stream().filter(s -> !s.isCompared()).toList());
    String jsonLd = leaf.number() == 1 ? SchemaOrg.site(digest, leaf.items()) : "";
    return leaf(digest, leaf, "index.peb", digest.site().title(), jsonLd, stories);
  }

  private Page speaker(Digest digest, SpeakerEntry speaker, Leaf<InStory> leaf) {
    String jsonLd = leaf.number() == 1 ? SchemaOrg.speaker(digest, speaker) : "";
    Map<String, Object> entry = Map.of("speaker", speaker);
    return leaf(digest, leaf, "speaker.peb", speaker.person().name(), jsonLd, entry);
  }

  /** One page of a list, which is called by its number after the first. */
  private Page leaf(
      Digest digest,
      Leaf<?> leaf,
      String template,
      String title,
      String jsonLd,
      Map<String, Object> entry) {
    Map<String, Object> list = new LinkedHashMap<>(entry);
    list.put("leaf", leaf);
    list.put("home", leaf.first());
    String called =
        leaf.number() == 1
            ? title
            : digest.site().messages().say("leaf.title", PageTitles.brief(title), leaf.number());
    return page(digest, leaf.path(), template, called, jsonLd, list);
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

  /** What stands at an address whose articles are gone: none of their words. */
  private Page gone(Digest digest, String path, Gone was) {
    return page(
        digest,
        path,
        "gone.peb",
        digest.site().messages().say("gone.heading"),
        "",
        Map.of("gone", was));
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
    context.put("home", path);
    context.put("root", Page.root(path));
    context.put("title", PageTitles.brief(title));
    context.put("jsonld", jsonLd);
    context.put("card", null);
    context.putAll(entry);
    Locale language = digest.site().messages().language();
    return new Page(path, "text/html", templates.render(template, context, language));
  }
}
