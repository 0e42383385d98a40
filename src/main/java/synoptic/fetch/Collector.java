package synoptic.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import synoptic.fetch.visit.Answer;
import synoptic.fetch.visit.Failure;
import synoptic.fetch.visit.Memory;
import synoptic.fetch.visit.NewsSource;
import synoptic.fetch.visit.Problem;
import synoptic.fetch.visit.SourceKind;
import synoptic.fetch.visit.Validators;
import synoptic.fetch.visit.Visits;
import synoptic.format.feed.Announced;
import synoptic.format.feed.Announcements;
import synoptic.format.feed.Announcements.Listed;
import synoptic.text.Diagnostic;

/** Asks one source what is new, and has it filed. A source that fails costs itself. */
final class Collector {
  /** Articles of a source that may fail one after the other before it is left. */
  private static final int MOST_FAILURES = 3;

  /** Sitemaps that are asked for of a list of them: the newest. */
  private static final int MOST_MAPS = 5;

  private final Run run;
  private final Visits visits;
  private final Intake intake;
  private final Memory memory;
  private final InstantSource clock;
  private final Consumer<String> progress;

  Collector(
      Run run,
      Visits visits,
      Intake intake,
      Memory memory,
      InstantSource clock,
      Consumer<String> progress) {
    this.run = run;
    this.visits = visits;
    this.intake = intake;
    this.memory = memory;
    this.clock = clock;
    this.progress = progress;
  }

  Report collect(NewsSource source) throws IOException, InterruptedException {
    return new OfSource(source).collect();
  }

  /** The work on one source. */
  private final class OfSource {
    private final NewsSource source;
    private final List<String> filed = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private int known;
    private boolean isWhole = true;
    private boolean isFull;

    OfSource(NewsSource source) {
      this.source = source;
    }

    Report collect() throws IOException, InterruptedException {
      try {
        progress.accept(NewsSource.shown(source.address()));
        if (source.kind() == SourceKind.PAGE) {
          page(Announced.at(source.address().toString()));
        } else {
          announced();
        }
      } catch (Failure failure) {
        fail(failure);
      }
      return new Report(filed, changed, known, problems);
    }

    private void fail(Failure failure) {
      isWhole = false;
      problems.add(failure.warning(run.settings(), source));
    }

    private void announced() throws IOException, Failure, InterruptedException {
      List<String> maps = document(source.address());
      for (String map : maps.subList(0, Math.min(MOST_MAPS, maps.size()))) {
        if (isFull) {
          return;
        }
        try {
          URI address = URI.create(map);
          progress.accept(NewsSource.shown(address));
          if (!document(address).isEmpty()) {
            throw Failure.at(address, Problem.NO_SITEMAP);
          }
        } catch (Failure failure) {
          fail(failure);
        }
      }
    }

    /**
     * Takes what one document tells of.
     *
     * @return the sitemaps that it tells of instead
     */
    private List<String> document(URI address) throws IOException, Failure, InterruptedException {
      isWhole = true;
      // Without its articles here, that a feed is unchanged would say nothing.
      Validators validators = intake.hasOf(source) ? memory.validators(address) : Validators.NONE;
      Answer answer = visits.get(address, validators, source);
      if (answer.isUnchanged()) {
        return List.of();
      }
      String base = NewsSource.shown(answer.address());
      boolean isFeed = source.kind() == SourceKind.FEED;
      Optional<Listed> read =
          isFeed
              ? Announcements.ofFeed(answer.body(), answer.charset(), base)
              : Announcements.ofSitemap(answer.body(), answer.charset(), base);
      if (read.isEmpty()) {
        throw Failure.at(address, isFeed ? Problem.NO_FEED : Problem.NO_SITEMAP);
      }
      if (read.get().isCut()) {
        fail(Failure.at(address, Problem.CUT));
      }
      all(read.get().items());
      // Of a list that is unchanged the sitemaps may have changed: it is asked for each time.
      if (isWhole && !run.isDry() && read.get().maps().isEmpty()) {
        memory.remember(address, answer.validators(), clock.instant());
      }
      return read.get().maps();
    }

    private void all(List<Announced> items) throws IOException, InterruptedException {
      int failures = 0;
      for (int i = 0; i < items.size() && failures < MOST_FAILURES; i++) {
        Announced item = items.get(i);
        if (isBefore(item, run.since()) || isKnown(item)) {
          continue;
        }
        if (intake.left(source) - (run.isDry() ? filed.size() : 0) <= 0) {
          isWhole = false;
          isFull = true;
          Failure full =
              Failure.at(source.address(), Problem.MOST, source.most(), items.size() - i);
          problems.add(full.note(run.settings(), source));
          return;
        }
        progress.accept(NewsSource.shown(URI.create(item.url())));
        try {
          item(item);
          failures = 0;
        } catch (Failure failure) {
          fail(failure);
          failures++;
        }
      }
    }

    private boolean isKnown(Announced item) {
      FiledPage last = intake.last(item);
      if (last == null) {
        return false;
      }
      String seen = memory.entry(Intake.key(item));
      boolean isKnown = item.state().equals(seen) || item.state().equals(last.note().state());
      known += isKnown ? 1 : 0;
      return isKnown;
    }

    private void item(Announced item) throws IOException, Failure, InterruptedException {
      String alone = item.alone();
      if (source.full() == NewsSource.Full.FEED && alone != null && !run.isDry()) {
        done(item, intake.entry(source, item, alone));
      } else {
        page(item);
      }
    }

    private void page(Announced item) throws IOException, Failure, InterruptedException {
      URI address = URI.create(item.url());
      boolean isNew = intake.last(item) == null;
      if (run.isDry()) {
        (isNew ? filed : changed).add(NewsSource.shown(address));
        return;
      }
      Validators validators = isNew ? Validators.NONE : memory.validators(address);
      Answer answer = visits.get(address, validators, source);
      if (answer.isUnchanged()) {
        done(item, Done.NOTHING);
        return;
      }
      done(item, intake.page(source, item, answer));
      memory.remember(address, answer.validators(), clock.instant());
    }

    private void done(Announced item, Done done) {
      switch (done.outcome()) {
        case NEW -> filed.add(done.path());
        case CHANGED -> changed.add(done.path());
        case SAME -> known++;
      }
      if (!item.state().isEmpty()) {
        memory.rememberEntry(Intake.key(item), item.state(), clock.instant());
      }
    }
  }

  /** Whether an item is stated to be of an earlier day; of one without a day nobody knows. */
  private static boolean isBefore(Announced item, @Nullable LocalDate since) {
    String time = item.time();
    try {
      return since != null
          && time != null
          && time.length() >= 10
          && LocalDate.parse(time.substring(0, 10)).isBefore(since);
    } catch (DateTimeException noDay) {
      return false;
    }
  }
}
