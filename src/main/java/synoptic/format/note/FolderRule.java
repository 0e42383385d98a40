package synoptic.format.note;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.article.Dating;
import synoptic.article.Filing;
import synoptic.article.Imprint;
import synoptic.article.Metadata;
import synoptic.article.Outlet;
import synoptic.article.Publication;
import synoptic.article.Slip;

/**
 * What an editor states of the files in one folder.
 *
 * @param pattern a folder, or a glob: {@code gazette/**}
 * @param line of the settings file, from 1
 * @param dated whether a folder named by a day dates what lies in it
 */
public record FolderRule(String pattern, int line, Imprint imprint, boolean dated) {
  private static final Pattern DAY = Pattern.compile("(?:^|/)(\\d{4}-\\d{2}-\\d{2})(?=/)");
  private static final Pattern WILD = Pattern.compile("\\*\\*/?|\\*|\\?|[^*?]+");

  /** Whether a file lies where the rule says. */
  public boolean fits(String path) {
    String bare = pattern.replaceAll("^(?:\\./)+|/+$", "");
    boolean isFolder = !bare.contains("*") && !bare.contains("?");
    return Pattern.matches(isFolder ? Pattern.quote(bare) + "(?:/.*)?" : glob(bare), path);
  }

  /** What the rule says of a file. */
  Slip of(String path) {
    String day = dated ? day(path) : null;
    var metadata =
        new Metadata(
            null,
            new Publication(
                imprint.outlet() == null ? null : new Outlet(imprint.outlet()),
                null,
                imprint.section()),
            List.of(),
            new Dating(day, null),
            Languages.tag(imprint.language()),
            List.of());
    return new Slip(metadata, new Filing(null, Slips.said(metadata), imprint.owner()), null);
  }

  /** The innermost folder that is named by a day; null without one. */
  private static @Nullable String day(String path) {
    String found = null;
    for (Matcher day = DAY.matcher(path); day.find(); ) {
      try {
        found = LocalDate.parse(day.group(1)).toString();
      } catch (DateTimeException noDay) {
        // a number like any other
      }
    }
    return found;
  }

  /** {@code **} is any folders, {@code *} any name, {@code ?} any letter of one. */
  private static String glob(String pattern) {
    var regex = new StringBuilder();
    for (Matcher part = WILD.matcher(pattern); part.find(); ) {
      regex.append(
          switch (part.group()) {
            case "**/" -> "(?:.*/)?";
            case "**" -> ".*";
            case "*" -> "[^/]*";
            case "?" -> "[^/]";
            default -> Pattern.quote(part.group());
          });
    }
    return regex.toString();
  }
}
