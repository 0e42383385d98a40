package synoptic.cli.press;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.SourceFile;
import synoptic.claim.Comparison;
import synoptic.config.Settings;
import synoptic.quotation.Person;
import synoptic.quotation.Quotation;
import synoptic.quotation.people.People;
import synoptic.story.Story;
import synoptic.text.Reported;
import synoptic.workspace.Fingerprint;
import synoptic.workspace.Keep;

/**
 * What earlier builds read and found, file by file, article by article and story by story. Each is
 * kept under a fingerprint of all that it was found from: the program, what of the settings has a
 * say in it, a file's path, bytes and note; for a story its articles, whom they name and who owns
 * their outlets. So it is what would be found anew.
 */
final class Recall {
  /** Files below which all is found sooner than recalled: a choice. */
  static final int FEW = 50;

  /** A kind of thing that is kept, which tells its keys from those of others. */
  private enum Kind {
    FILE,
    QUOTATIONS,
    STORY
  }

  private final @Nullable Keep keep;
  private final String program;
  private final Settings settings;

  /** By the article itself: one that other files had a say in has none, and is found anew. */
  private final Map<Article, String> keys = Collections.synchronizedMap(new IdentityHashMap<>());

  private Recall(@Nullable Keep keep, String program, Settings settings) {
    this.keep = keep;
    this.program = program;
    this.settings = settings;
  }

  /** Recalls nothing and keeps nothing. */
  static Recall nothing() {
    return new Recall(null, "", Settings.DEFAULT);
  }

  /**
   * What was kept in a folder.
   *
   * @param program a fingerprint of it
   */
  static Recall of(Keep keep, String program, Settings settings) {
    return new Recall(keep, program, settings);
  }

  /** The articles of a file. */
  Reported<List<Article>> file(SourceFile file, Supplier<Reported<List<Article>>> fresh) {
    if (keep == null) {
      return fresh.get();
    }
    String note = file.note();
    String key = key(Kind.FILE, file.path(), file.sha256(), note == null ? "-" : "+" + note);
    Reported<List<Article>> read = recalled(keep, key, Frozen.WHOLE, fresh);
    for (int i = 0; i < read.value().size(); i++) {
      keys.put(read.value().get(i), key + " " + i);
    }
    return read;
  }

  List<Quotation> quotations(Article article, Supplier<List<Quotation>> fresh) {
    String key = keys.get(article);
    return keep == null || key == null
        ? fresh.get()
        : recalled(
            keep, key(Kind.QUOTATIONS, key), byName(List.of(article), List.of(), List.of()), fresh);
  }

  /**
   * The comparison of a story.
   *
   * @param quotations of its articles
   * @param people of all articles
   * @param owners of outlets, by their names
   */
  Comparison comparison(
      Story story,
      List<Quotation> quotations,
      People people,
      SortedMap<String, String> owners,
      Supplier<Comparison> fresh) {
    if (keep == null || !keys.keySet().containsAll(story.articles())) {
      return fresh.get();
    }
    SortedMap<String, Person> named = named(quotations, people);
    List<String> parts = new ArrayList<>(List.of(story.id(), owners.toString()));
    story.articles().forEach(a -> parts.add(requireNonNull(keys.get(a))));
    named.forEach((name, person) -> parts.addAll(List.of(name, person.id(), person.name())));
    return recalled(
        keep,
        key(Kind.STORY, parts.toArray(String[]::new)),
        byName(story.articles(), quotations, named.values()),
        fresh);
  }

  private static SortedMap<String, Person> named(List<Quotation> quotations, People people) {
    SortedMap<String, Person> named = new TreeMap<>();
    for (Quotation quotation : quotations) {
      String name = quotation.speakerName();
      Person person = people.person(name);
      if (name != null && person != null) {
        named.put(name, person);
      }
    }
    return named;
  }

  /** Removes what was not asked for since this was made. */
  void sweep() {
    if (keep != null) {
      keep.sweep();
    }
  }

  /**
   * What articles, quotations and persons are written as: an article is recalled already, and what
   * else is known of a person today other articles tell.
   */
  private static Frozen byName(
      List<Article> articles, List<Quotation> quotations, Iterable<Person> people) {
    Map<String, Object> named = new HashMap<>();
    articles.forEach(a -> named.put(name(a), a));
    quotations.forEach(q -> named.put(name(q), q));
    people.forEach(p -> named.put(name(p), p));
    return new Frozen(Recall::name, named);
  }

  private static @Nullable String name(Object of) {
    return switch (of) {
      case Article article -> "a" + article.id();
      case Quotation quotation -> "q" + quotation.id();
      case Person person -> "p" + person.id();
      default -> null;
    };
  }

  @SuppressWarnings("unchecked")
  private static <T> T recalled(Keep keep, String key, Frozen frozen, Supplier<T> fresh) {
    byte[] kept = keep.get(key);
    Object known = kept == null ? null : frozen.of(kept);
    if (known != null) {
      return (T) known;
    }
    T found = fresh.get();
    keep.put(key, frozen.bytes(found));
    return found;
  }

  /** What of the settings has a say, beside what had one in that from which it is found. */
  private String stated(Kind kind) {
    String quotations = settings.speakers().attributions().toString();
    return switch (kind) {
      case FILE -> settings.articles().toString();
      case QUOTATIONS -> quotations;
      case STORY -> quotations + settings.claims() + settings.rules();
    };
  }

  private String key(Kind kind, String... parts) {
    var key = new Fingerprint().add(program).add(kind.name()).add(stated(kind));
    for (String part : parts) {
      key.add(part);
    }
    return key.toString();
  }
}
