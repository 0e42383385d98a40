package synoptic.claim.collate.quantity;

import java.util.regex.Pattern;

/** Names of weekdays and months. */
public final class Calendar {
  public static final Pattern WEEKDAY =
      Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");
  public static final Pattern MONTH =
      Pattern.compile(
          "\\b(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|April|May(?=\\s+\\d)|June|July|Aug(?:ust|\\.)|Sept(?:ember|\\.)|Oct(?:ober|\\.)"
              + "|Nov(?:ember|\\.)|Dec(?:ember|\\.))(?!\\p{L})");

  private Calendar() {}

  /** Whether a word is the name of a day or a month. */
  public static boolean isName(String word) {
    return WEEKDAY.matcher(word).matches() || MONTH.matcher(word).find();
  }
}
