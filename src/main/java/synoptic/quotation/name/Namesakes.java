package synoptic.quotation.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.sentence.Sentence;

/** Several people of one surname: whom it means where it stands alone or after a title. */
public final class Namesakes {
  /** One is meant by the bare surname if he is named this many times as often as the next. */
  private static final int DOMINANCE = 2;

  private final Names names;
  private final Genders genders;

  public Namesakes(Names names, Genders genders) {
    this.names = names;
    this.genders = genders;
  }

  /** The fullest name of whom a mention means; null where it may be one or another. */
  public @Nullable String whose(Sentence s, NameMention m) {
    List<String> owners = names.owners(m.name());
    if (owners.size() < 2) {
      return names.full(m.name());
    }
    List<String> fit = owners;
    String role = m.role();
    Gender gender = honorific(s, m);
    if (role != null && !role.contains(",")) {
      List<String> wanted =
          Arrays.asList(RoleWords.withoutPoints(role.toLowerCase(Locale.ROOT)).split("[\\s’']+"));
      fit = owners.stream().filter(o -> names.hasRole(o, wanted)).toList();
    } else if (gender != null) {
      fit = owners.stream().filter(o -> genders.of(o) == null || genders.of(o) == gender).toList();
    }
    return fit.size() == 1 ? fit.getFirst() : fit == owners ? commonest(owners) : null;
  }

  /** "Mr", "Mrs": whether it was a man or a woman. */
  private @Nullable Gender honorific(Sentence s, NameMention m) {
    int before = m.range().from() - 1;
    return before < 0 ? null : genders.ofWord(s.get(before).lower());
  }

  /** Who is called by the surname alone before the next is named, or is named far more often. */
  private @Nullable String commonest(List<String> owners) {
    String first = owners.get(0);
    if (names.bareBefore(owners.get(1)) > names.bareBefore(first)) {
      return first;
    }
    List<String> ranked =
        owners.stream().sorted((a, b) -> Integer.compare(names.count(b), names.count(a))).toList();
    boolean clear = names.count(ranked.get(0)) >= DOMINANCE * names.count(ranked.get(1));
    return clear ? ranked.getFirst() : null;
  }
}
