package synoptic.format;

import java.util.Set;
import java.util.regex.Pattern;

/** Whether a name is a news outlet's: by what such names are made of, not by who there is. */
final class Media {
  /** Words that news outlets are named with. */
  private static final Set<String> WORDS =
      Set.of(
          "Times", "Post", "News", "Herald", "Tribune", "Journal", "Press", "Agency", "Agence", "Agentur", "Rundschau", "Zeitung", "Guardian",
          "Telegraph", "Chronicle", "Gazette", "Observer", "Independent", "Mail", "Express", "Standard", "Mirror", "Sun", "Star", "Globe",
          "Daily", "Weekly", "Today", "Magazine", "Media", "Radio", "Television", "TV", "Broadcasting", "Network", "Newspaper", "Newswire",
          "Wire", "Dispatch", "Examiner", "Inquirer", "Courier", "Bulletin", "Review", "Register", "Ledger", "Sentinel", "Spiegel", "Presse",
          "Welt", "Tagesspiegel", "Monde", "Figaro", "Libération", "País", "Mundo", "Repubblica", "Corriere", "Pravda", "Izvestia",
          "Kommersant", "Newsweek", "Economist", "Intelligencer", "Reporter", "Novosti", "Informer", "Insider", "Beast");

  /** International news wires, whose one-word names stand in datelines the world over: a closed class of the trade. */
  private static final Set<String> WIRES =
      Set.of(
          "AP", "AFP", "UPI", "Reuters", "Bloomberg", "DPA", "dpa", "EFE", "ANSA", "TASS", "Interfax", "Xinhua", "Kyodo", "Yonhap", "PTI",
          "ANI", "IANS", "AAP", "APA", "PAP", "Ukrinform", "Anadolu", "IRNA", "WAM", "Sputnik", "CNN", "BBC", "NPR", "PBS", "ABC", "CBS",
          "NBC", "MSNBC", "CNBC", "ITV", "RTÉ", "RTE", "CBC", "NHK", "ARD", "ZDF", "RFI", "RFE/RL", "DW", "RIA", "Politico", "Axios");

  private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\p{N}-]{2,}\\.\\p{L}{2,6}");

  private Media() {}

  static boolean isName(String name) {
    String bare = name.replaceFirst("['’]s$", "");
    if (WIRES.contains(bare) || isDomain(bare)) {
      return true;
    }
    for (String word : bare.split("[\\s-]+")) {
      if (WORDS.contains(word) || (WIRES.contains(word) && word.length() > 1)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Caliber.Az}: a name that is an address. */
  static boolean isDomain(String name) {
    return DOMAIN.matcher(name).matches();
  }
}
