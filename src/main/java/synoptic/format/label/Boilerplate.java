package synoptic.format.label;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import synoptic.text.WordLists;

/**
 * What the names and roles of elements, and short texts, say about being the article or beside it.
 */
public final class Boilerplate {
  private static final Set<String> TAGS =
      Set.of("nav", "aside", "footer", "menu", "form", "dialog");
  private static final Set<String> ARIA =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "banner",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tablist",
          "form");

  /** Class names longer than this are a style sheet's utilities. */
  private static final int LONGEST_NAMES = 600;

  /**
   * Parts of class names and ids of what stands beside an article, as page authors the world over
   * write them.
   */
  private static final Pattern NAMED =
      parts(
          """
          comments? respond replies disqus related\\w* recommend\\w* recirc\\w* similar suggested latest popular
          trending most-?read read-?(?:more|next|time) more-?(?:from|stories|posts|articles|news|on) also-?(?:like|read)
          you-?may\\w* up-?next next-?prev prev-?next pagination pager page-?numbers post-?navigation
          shar(?:e|ing)\\w* socials? sharedaddy addtoany follow copy-?link print rating ratings feedback survey poll
          promo\\w* news-?letter\\w* subscri\\w* sign-?up opt-?in advert\\w* ads? adsense sponsor\\w* outbrain taboola
          cta call-?to-?action banner donate donation login cookies?\\w* consent gdpr disclaimer copyright
          side-?bar\\w* bread-?crumbs? nav navbar navigation menu mobile-?menu off-?canvas footer site-?header masthead
          toolbar search modal pop-?up overlay lightbox toast tooltip alert notice carousel slider slideshow gallery
          author-?(?:bio|box|info|card|description|profile|about|details?) about-?(?:the-)?author bio byline credits?
          post-?meta entry-?meta meta tags? tag-?(?:list|links|cloud) post-?tags cat-links
          categor(?:y|ies)-?(?:list|links)? toc table-?of-?contents ez-toc\\w* lwptoc\\w* jump-?to
          skip-?(?:link|to)\\w* screen-?reader\\w* sr-only visually-?hidden
          """);

  /** Parts of names that only readers' comments have. */
  private static final Pattern COMMENTS =
      parts(
          """
          comments? comment-?(?:list|listing|section|area|thread|tree) commentlist\\w* disqus\\w* replies respond
          discussion
          """);

  /** Parts of names of pictures in a row, whose captions may be longer than the article. */
  private static final Pattern PICTURES =
      parts(String.join(" ", WordLists.read(Boilerplate.class, "classes.txt").lines("pictures")));

  /** Parts of names that page authors and their software give to the body of an article. */
  private static final Pattern BODY =
      parts(
          """
          (?:article|story|post|entry|news|blog|page)[-_]{0,2}(?:body|content|text|copy)
          (?:body|content)[-_](?:article|story|post|text) main-content rich-?text
          """);

  /** Short texts of buttons and boxes. */
  private static final Pattern LABEL =
      lines(
          """
          advertise?ment(?:.{0,3}continue.*)?|advertising|ad|sponsored(?: content)?|story continues below.*
          share(?: this)?(?: (?:article|post|story|page))?(?: (?:on|via|with)\\b.*)?|tweet|pin(?: it)?|print
          e-?mail|save
          copy link|link copied!?|like|listen|watch|share|close|search|home|menu|loading\\.*
          follow us.*|subscribe.*|sign up.*|log ?in.*|sign in.*|click here to.*|continue reading.*
          read (?:more|also|next|full)\\b.*|also read\\b.*|see also\\b.*|recommended.*
          related(?: (?:articles?|posts?|stories|content|topics|reading|news|links|resources))?:?
          you (?:may|might) (?:also )?(?:like|be interested).*|more (?:from|on|stories|news)\\b.*
          tags?:?|tagged.*|filed under.*|categor(?:y|ies):?|topics?:|posted in.*|post navigation
          previous(?: (?:post|article))?|next(?: (?:post|article))?|back to (?:top|blog).*|skip to.*|jump to.*
          table of contents|contents|in this article|on this page|about the author.*
          leave a (?:reply|comment).*|comments?(?: \\(\\d+\\))?|\\d+ comments?|no comments.*
          (?:\\d+ )?min(?:ute)?s? read|updated:?|published:?|by|views?:? ?[\\d,]*|\\d+ (?:views?|shares?|likes?)
          """);

  /** Headings of what follows an article. */
  private static final Pattern END =
      lines(
          """
          related (?:articles?|posts?|stories|content|reading|news|topics|coverage|resources|links)[:.!…]?
          you (?:may|might) also (?:like|enjoy|be interested in)[:.!…]?|similar (?:posts|articles)|explore more.*
          recommended(?: (?:for you|articles|reading|posts))?:?|more (?:from|stories|posts|articles|news)\\b.*
          leave a (?:reply|comment)|write a comment|join the (?:conversation|discussion)|comments?(?: \\(\\d+\\))?
          \\d+ (?:comments?|responses?|thoughts?|replies)\\b.*|about the authors?:?|discover more.*
          share this(?: (?:article|post|story|entry))?:?|read (?:next|more)|keep reading|further reading|see also:?
          read this next|also in (?:the )?news|all reads on this topic|more on this (?:story|topic)
          latest (?:news|posts|articles|stories)|recent posts|popular posts|trending(?: now)?|most (?:read|popular)
          subscribe\\b.*|sign up (?:for|to)\\b.*|join (?:our|the)\\b.*newsletter.*|newsletter|follow us.*
          stay (?:connected|informed|up to date)|post navigation|featured (?:posts|articles)|what to read next|up next
          other (?:articles|posts|stories)\\b.*|tags:?|categories:?
          """);

  /** Those of them that also head a box between two paragraphs. */
  private static final Pattern BOX =
      lines(
          """
          related (?:articles?|posts?|stories|content|reading|news|topics|coverage|resources|links)[:.!…]?
          you (?:may|might) also (?:like|enjoy|be interested in)[:.!…]?|more (?:from|stories|posts|articles|news)\\b.*
          read (?:next|more|also)|keep reading|see also:?|recommended(?: (?:for you|articles|reading|posts))?:?
          subscribe\\b.*|sign up (?:for|to)\\b.*|join (?:our|the)\\b.*newsletter.*|newsletter|follow us.*
          share this(?: (?:article|post|story|entry))?:?|trending(?: now)?|most (?:read|popular)
          """);

  private Boilerplate() {}

  private static Pattern parts(String words) {
    String any = String.join("|", words.strip().split("\\s+"));
    return Pattern.compile("(?:^|[-_ ])(?:" + any + ")(?:$|[-_ ])", Pattern.CASE_INSENSITIVE);
  }

  private static Pattern lines(String lines) {
    return Pattern.compile(
        String.join("|", lines.strip().split("\\s*\\n\\s*")), Pattern.CASE_INSENSITIVE);
  }

  /** Whether an element says of itself that it is beside the article. */
  public static boolean isNamed(Element element) {
    if (TAGS.contains(element.normalName())
        || ARIA.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
      return true;
    }
    return !word(element).isEmpty();
  }

  /** The word of its class, id or part that says so; empty if none does, or its tag does. */
  public static String nameBeside(Element element) {
    return TAGS.contains(element.normalName()) ? "" : word(element);
  }

  private static String word(Element element) {
    String names =
        names(element) + " " + element.attr("data-testid") + " " + element.attr("data-component");
    if (names.length() <= 3 || names.length() > LONGEST_NAMES) {
      return "";
    }
    Matcher word = NAMED.matcher(camelApart(names));
    return word.find() ? word.group().replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT) : "";
  }

  /** Whether it says so beyond doubt, however much text it holds. */
  public static boolean isClearlyNamed(Element element) {
    String tag = element.normalName();
    boolean isBeside = tag.equals("nav") || tag.equals("footer") || tag.equals("aside");
    return isBeside
        || element.attr("role").equals("contentinfo")
        || isFound(COMMENTS, names(element));
  }

  /** Whether an element or one around it says that readers wrote it. */
  public static boolean isOfReaders(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (isFound(COMMENTS, names(at)) && !at.normalName().equals("body")) {
        return true;
      }
    }
    return false;
  }

  /** Whether it says that it shows pictures in a row. */
  public static boolean isPictures(Element element) {
    return isFound(PICTURES, names(element));
  }

  /**
   * How clearly an element says that it is the article: 0 not at all, 3 by schema.org's property.
   */
  public static int bodyHint(Element element) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("html")) {
      return 0;
    }
    if (element.attr("itemprop").equals("articleBody")) {
      return 3;
    }
    if (tag.equals("article") || isFound(BODY, names(element))) {
      return 2;
    }
    return tag.equals("main") || element.attr("role").equals("main") ? 1 : 0;
  }

  /** Class and id; an id of five words or more is made of a heading and says nothing. */
  private static String names(Element element) {
    String id = element.id();
    boolean isSlug = id.chars().filter(c -> c == '-').count() > 3;
    return element.className() + " " + (isSlug ? "" : id);
  }

  private static boolean isFound(Pattern pattern, String names) {
    return names.length() > 3
        && names.length() < LONGEST_NAMES
        && pattern.matcher(camelApart(names)).find();
  }

  /** {@code shareBar} to {@code share-Bar}. */
  private static String camelApart(String names) {
    var apart = new StringBuilder(names.length() + 8);
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1))) {
        apart.append('-');
      }
      apart.append(c);
    }
    return apart.toString();
  }

  /** Whether a short text is a button's or a box's, not an article's. */
  public static boolean isLabel(String text) {
    return text.length() <= 80 && LABEL.matcher(text).matches();
  }

  /** Whether a heading that may open what follows an article may also head a box within it. */
  public static boolean isBox(String text) {
    return text.length() <= 80 && BOX.matcher(text).matches();
  }

  /** Whether a heading opens what follows an article. */
  public static boolean isEnd(String text) {
    return text.length() <= 80 && END.matcher(text).matches();
  }
}
