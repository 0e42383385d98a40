package synoptic.format.webpage.text;

import java.util.List;
import java.util.regex.Pattern;
import synoptic.text.WordLists;

/**
 * What a page says to its readers rather than of the news: offers, consent, where the text ends.
 */
final class Notices {
  private static final WordLists LISTS = WordLists.read(Notices.class, "notices.txt");
  private static final Pattern OFFER = any("subscription");
  private static final List<Pattern> CONSENT =
      LISTS.lines("consent").stream().map(Notices::pattern).toList();
  private static final Pattern ANSWER = any("buttons of consent");
  private static final Pattern MATTER = any("matter of consent");

  /** The words of a button; what somebody says is longer. */
  private static final Pattern BUTTON = Pattern.compile("[\"“„«][^\"“”„«»]{1,20}[\"”“»]");

  private static final Pattern STUB = any("stub");
  private static final Pattern LIFE = any("biography");
  private static final Pattern SOMEBODY = any("pronoun");

  /** Units; such a paragraph of a page is shorter, and one of an article on the matter may be. */
  private static final int LONGEST = 700;

  /** Things said of consent; paragraphs of 2,530 articles on other matters have two at most. */
  private static final int SURE = 3;

  private static final int LONGEST_STUB = 240;

  private Notices() {}

  private static Pattern any(String section) {
    return pattern(String.join("|", LISTS.lines(section)));
  }

  private static Pattern pattern(String words) {
    return Pattern.compile("(?:" + words + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Whether a paragraph offers something of the publisher's; one with a quotation never does. */
  static boolean isOffer(String text) {
    return text.length() <= LONGEST && !isQuoting(text) && OFFER.matcher(text).find();
  }

  /** Whether a paragraph asks for consent: it has two or more of the things such texts say. */
  static boolean isConsent(String text) {
    return hasOfConsent(text, 2);
  }

  /** Whether it has so many of them that it needs no box to be one. */
  static boolean isSurelyConsent(String text) {
    return hasOfConsent(text, SURE);
  }

  private static boolean hasOfConsent(String text, int least) {
    return text.length() <= 2 * LONGEST
        && !isQuoting(BUTTON.matcher(text).replaceAll(""))
        && CONSENT.stream().filter(p -> p.matcher(text).find()).limit(least).count() == least;
  }

  /** Whether a short text answers such a paragraph. */
  static boolean isConsentButton(String text) {
    return ANSWER.matcher(text.strip()).matches();
  }

  /** Whether a text is on such matters, so that the words above prove nothing. */
  static boolean isOnConsent(String text) {
    return MATTER.matcher(text).find();
  }

  /** Whether a paragraph says that the text goes on elsewhere, or for those who pay. */
  static boolean isStub(String text) {
    return text.length() <= LONGEST_STUB && !isQuoting(text) && STUB.matcher(text).find();
  }

  /** Whether the words after a name tell of the life of somebody. */
  static boolean isOfLife(String afterName) {
    return LIFE.matcher(afterName).lookingAt();
  }

  /** Whether a paragraph begins with a word for a person told of before. */
  static boolean isOfSomebody(String text) {
    return SOMEBODY.matcher(text).lookingAt();
  }

  private static boolean isQuoting(String text) {
    return text.chars().anyMatch(c -> "\"“”„«»".indexOf(c) >= 0);
  }
}
