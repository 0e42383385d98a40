package synoptic.claim.collate.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.claim.Difference;
import synoptic.claim.Discrepancy;
import synoptic.claim.collate.quantity.Quantity;
import synoptic.language.Language;
import synoptic.quotation.Quotation;
import synoptic.quotation.people.People;
import synoptic.story.Story;
import synoptic.text.Span;
import synoptic.text.WordLists;

/**
 * How many people were killed, injured, missing or arrested, as the lead of each article has it:
 * what reports of one event differ in most often, in sentences that are otherwise not alike. A part
 * of them ("10 citizens", "five of the dead") is no toll.
 */
final class TollDifference implements StoryKind {
  private static final WordLists LISTS = Language.ENGLISH.lists("tolls");

  /** Sentences of an article in which its own event's toll stands, and not another's. */
  static final int LEAD = 4;

  /** Whoever is counted, so that all are. */
  private static final String PEOPLE = "(?: (?:" + LISTS.either("counted") + "))?";

  /**
   * One way of being counted: what is said of the people after their number, and the verb before
   * it.
   */
  private record Fate(Pattern after, Pattern before) {
    /**
     * @param line what is said of them and the verb, both regular expressions, a slash between
     */
    static Fate of(String line) {
      String[] said = line.split(" / ");
      return new Fate(
          Pattern.compile(
              PEOPLE + ",?(?: (?:" + LISTS.either("auxiliary") + "))? (?:" + said[0] + ")\\b"),
          Pattern.compile("\\b(?:" + said[1] + ") $"));
    }
  }

  private static final List<Fate> FATES = LISTS.lines("fates").stream().map(Fate::of).toList();

  /**
   * After a number that has its verb before it: nothing that would make it a number of other
   * things.
   */
  private static final Pattern WHOLE =
      Pattern.compile(PEOPLE + "(?:[.,;]| (?:" + LISTS.either("circumstance") + ")\\b|$)");

  /**
   * Before the number: what another event did, for which this one came: "revenge for raids that
   * left".
   */
  private static final Pattern OF_ANOTHER =
      Pattern.compile(
          "\\b(?:%s)\\b[^,;.]*\\b(?:%s)\\b[^,;.]*$"
              .formatted(String.join("|", LISTS.words("rival-toll")), LISTS.either("relative")));

  /**
   * One discrepancy for each fate whose numbers do not all agree; the readings in the order of the
   * articles.
   */
  @Override
  public List<Discrepancy> in(Story story, List<Quotation> quotations, People people) {
    List<Discrepancy> found = new ArrayList<>();
    for (Fate fate : FATES) {
      List<Toll> tolls = new ArrayList<>();
      for (Article article : story.articles()) {
        Toll toll = first(article, fate);
        if (toll != null) {
          tolls.add(toll);
        }
      }
      if (tolls.stream().anyMatch(a -> tolls.stream().anyMatch(b -> !a.number.agrees(b.number)))) {
        found.add(new Discrepancy(Difference.NUMBER, tolls.stream().map(Toll::reading).toList()));
      }
    }
    return found;
  }

  private record Toll(Article article, Span sentence, Quantity number) {
    Discrepancy.Reading reading() {
      return new Discrepancy.Reading(article.id(), sentence, number.span().shift(sentence.start()));
    }
  }

  private static @Nullable Toll first(Article article, Fate fate) {
    List<Span> lead =
        article.passages().stream()
            .filter(p -> p.role().isProse())
            .map(Passage::span)
            .limit(LEAD)
            .toList();
    for (Span sentence : lead) {
      String text = article.text(sentence);
      for (Quantity number : Quantity.in(text)) {
        if (isToll(text, number, fate)) {
          return new Toll(article, sentence, number);
        }
      }
    }
    return null;
  }

  private static boolean isToll(String text, Quantity number, Fate fate) {
    Span span = number.span();
    Matcher after = fate.after.matcher(text).region(span.end(), text.length());
    Matcher whole = WHOLE.matcher(text).region(span.end(), text.length());
    return !OF_ANOTHER.matcher(text.substring(0, span.start())).find() && after.lookingAt()
        || fate.before.matcher(text.substring(0, span.start())).find() && whole.lookingAt();
  }
}
