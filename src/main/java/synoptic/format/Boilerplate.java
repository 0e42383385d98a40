package synoptic.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the names and roles of elements, and short texts, say about not being part of an article. */
final class Boilerplate {
  private static final Set<String> TAGS = Set.of("nav", "aside", "footer", "menu", "form", "dialog");
  private static final Set<String> ARIA = Set.of("navigation", "complementary", "contentinfo", "banner", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar", "tablist", "form");

  /** Parts of class names and ids, as page authors the world over write them. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:^|[-_ ])(?:comments?|respond|replies|disqus|related\\w*|recommend\\w*|recirc\\w*|shar(?:e|ing)\\w*|socials?|sharedaddy|addtoany|follow|side-?bar\\w*|promo\\w*|news-?letter\\w*"
              + "|subscri\\w*|sign-?up|opt-?in|advert\\w*|ads?|adsense|sponsor\\w*|outbrain|taboola|popular|trending|most-?read|bread-?crumbs?|nav|navbar|navigation|menu|footer|site-?header|masthead|cookies?\\w*|consent|gdpr"
              + "|modal|pop-?up|overlay|paywall|login|author-?(?:bio|box|info|card|description|profile|about|details?)|about-?(?:the-)?author|bio|post-?meta|entry-?meta|meta|byline|tags?|tag-?(?:list|links|cloud)|post-?tags|categor(?:y|ies)-?(?:list|links)?|cat-links"
              + "|toolbar|pagination|pager|page-?numbers|post-?navigation|next-?prev|prev-?next|prevnext|print|rating|ratings|read-?(?:more|next|time)|more-?(?:from|stories|posts|articles|news|on)|also-?(?:like|read)|you-?may\\w*|up-?next"
              + "|toc|table-?of-?contents|ez-toc\\w*|lwptoc\\w*|jump-?to|skip-?(?:link|to)\\w*|screen-?reader\\w*|sr-only|visually-?hidden|cta|call-?to-?action|banner|disclaimer|copyright|feedback|survey|poll|donate|donation|search|copy-?link|toast|tooltip|alert|notice|carousel|slider|slideshow|gallery|latest|similar|suggested|mobile-?menu|off-?canvas|lightbox|credits?)(?:$|[-_ ])",
          Pattern.CASE_INSENSITIVE);

  /** Names that only readers' comments have. */
  private static final Pattern COMMENTS =
      Pattern.compile("(?:^|[-_ ])(?:comments?|comment-?(?:list|listing|section|area|thread|tree)|commentlist\\w*|disqus\\w*|replies|respond|discussion)(?:$|[-_ ])", Pattern.CASE_INSENSITIVE);

  /** Names that page authors and their software give to the body of an article. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?:^|[-_ ])(?:(?:article|story|post|entry|news|blog|page)[-_]{0,2}(?:body|content|text|copy)|(?:body|content)[-_](?:article|story|post|text)|main-content|rich-?text)(?:$|[-_ ])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:(?:advertisement|advertising|ad|sponsored(?: content)?|share(?: this)?(?: (?:article|post|story|page))?(?: (?:on|via|with)\\b.*)?|tweet|pin(?: it)?|print|email|e-mail|save|copy link|link copied!?|like|listen|watch|follow us.*|subscribe.*|sign up.*|log ?in.*|sign in.*"
              + "|read (?:more|also|next|full)\\b.*|also read\\b.*|see also\\b.*|related(?: (?:articles?|posts?|stories|content|topics|reading|news|links|resources))?:?|recommended.*|you (?:may|might) (?:also )?(?:like|be interested).*|more (?:from|on|stories|news)\\b.*|tags?:?|tagged.*|filed under.*|categor(?:y|ies):?|topics?:|posted in.*|previous(?: (?:post|article))?|next(?: (?:post|article))?|back to (?:top|blog).*|skip to.*|table of contents|contents|in this article|on this page|jump to.*|leave a (?:reply|comment).*|comments?(?: \\(\\d+\\))?|\\d+ comments?|no comments.*|post navigation|advertisement.*continue.*|story continues below.*|continue reading.*|click here to.*|loading\\.*|about the author.*|(?:\\d+ )?min(?:ute)?s? read|updated:?|published:?|by|home|menu|close|search|share|views?:? ?[\\d,]*|\\d+ (?:views?|shares?|likes?))"
              + ")$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern END =
      Pattern.compile(
          "^(?:related (?:articles?|posts?|stories|content|reading|news|topics|coverage|resources|links)|you (?:may|might) also (?:like|enjoy|be interested in)|recommended(?: (?:for you|articles|reading|posts))?|more (?:from|stories|posts|articles|news)\\b.*|leave a (?:reply|comment)|comments?(?: \\(\\d+\\))?|\\d+ (?:comments?|responses?|thoughts?|replies)\\b.*|about the authors?|share this(?: (?:article|post|story|entry))?:?|read (?:next|more)|keep reading|further reading|latest (?:news|posts|articles|stories)|recent posts|popular posts|trending(?: now)?|most (?:read|popular)|subscribe\\b.*|sign up (?:for|to)\\b.*|join (?:our|the)\\b.*newsletter.*|newsletter|stay (?:connected|informed|up to date)|follow us.*|post navigation|featured (?:posts|articles)|what to read next|up next|see also|explore more.*|similar (?:posts|articles)|discover more.*|other (?:articles|posts|stories)\\b.*|tags|categories|write a comment|join the (?:conversation|discussion))[:.!…]?$",
          Pattern.CASE_INSENSITIVE);

  private Boilerplate() {}

  /** Whether an element says of itself that it is beside the article. */
  static boolean isNamed(Element element) {
    if (TAGS.contains(element.normalName()) || ARIA.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
      return true;
    }
    String names = element.className() + " " + name(element.id()) + " " + element.attr("data-testid") + " " + element.attr("data-component");
    return names.length() > 3 && names.length() < 2_000 && NAMED.matcher(camelApart(names)).find();
  }

  /** An id, unless it is made of the words of a heading. */
  private static String name(String id) {
    return id.chars().filter(c -> c == '-').count() > 3 ? "" : id;
  }

  /** Whether it says so beyond doubt, however much text it holds. */
  static boolean isClearlyNamed(Element element) {
    String tag = element.normalName();
    if (tag.equals("nav") || tag.equals("footer") || tag.equals("aside") || element.attr("role").equals("contentinfo")) {
      return true;
    }
    String names = element.className() + " " + element.id();
    return names.length() > 3 && names.length() < 300 && COMMENTS.matcher(camelApart(names)).find();
  }

  /** How clearly an element says that it is the article: 0 not at all, 3 by schema.org's property. */
  static int bodyHint(Element element) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("html")) {
      return 0;
    }
    if (element.attr("itemprop").equals("articleBody")) {
      return 3;
    }
    String names = element.className() + " " + element.id();
    if (names.length() < 400 && BODY.matcher(camelApart(names)).find()) {
      return 2;
    }
    return tag.equals("article") ? 2 : tag.equals("main") || element.attr("role").equals("main") ? 1 : 0;
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
  static boolean isLabel(String text) {
    return text.length() <= 80 && LABEL.matcher(text).matches();
  }

  /** Whether a heading opens what follows an article. */
  static boolean isEnd(String text) {
    return text.length() <= 80 && END.matcher(text).matches();
  }
}
