package synoptic.fetch;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import synoptic.fetch.visit.Guard;
import synoptic.fetch.visit.Hosts;
import synoptic.fetch.visit.Limits;
import synoptic.fetch.visit.Memory;
import synoptic.fetch.visit.NewsSource;
import synoptic.fetch.visit.Transport;
import synoptic.fetch.visit.Visits;
import synoptic.fetch.visit.World;
import synoptic.workspace.Shelf;

/** Files what sources announce: the entry point of this room. */
public final class Fetcher {
  private final Run run;
  private final Shelf shelf;
  private final Memory memory;
  private final Time time;
  private final Limits limits;
  private final World world;

  public Fetcher(Run run, Shelf shelf, Memory memory, Time time) {
    this(run, shelf, memory, time, Limits.DEFAULT, World.REAL);
  }

  Fetcher(Run run, Shelf shelf, Memory memory, Time time, Limits limits, World world) {
    this.run = requireNonNull(run);
    this.shelf = requireNonNull(shelf);
    this.memory = requireNonNull(memory);
    this.time = requireNonNull(time);
    this.limits = requireNonNull(limits);
    this.world = requireNonNull(world);
  }

  /**
   * A report for each source, in their order; sources of different hosts are asked side by side.
   *
   * @param progress is told what is being asked for, by any thread
   */
  public List<Report> fetch(List<NewsSource> sources, Consumer<String> progress)
      throws IOException, InterruptedException {
    Map<NewsSource, Report> reports = new ConcurrentHashMap<>();
    Filed filed = new Filed(shelf.notes());
    try (Guard guard = Guard.stand(sources, world);
        Transport transport = new Transport(guard, run.agent(), limits);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Hosts hosts = new Hosts(time.clock(), time.sleeper(), limits);
      Visits visits = new Visits(transport, hosts, memory, time.clock(), limits);
      Intake intake = new Intake(shelf, filed, time.clock());
      Collector collector = new Collector(run, visits, intake, memory, time.clock(), progress);
      List<Future<?>> asked = new ArrayList<>();
      for (List<NewsSource> ofHost : byHost(sources).values()) {
        asked.add(
            threads.submit(
                () -> {
                  for (NewsSource source : ofHost) {
                    reports.put(source, collector.collect(source));
                  }
                  return null;
                }));
      }
      for (Future<?> of : asked) {
        await(of);
      }
    }
    return sources.stream().map(source -> requireNonNull(reports.get(source))).toList();
  }

  private static Map<String, List<NewsSource>> byHost(List<NewsSource> sources) {
    return sources.stream()
        .collect(groupingBy(s -> NewsSource.origin(s.address()), LinkedHashMap::new, toList()));
  }

  private static void await(Future<?> asked) throws IOException, InterruptedException {
    try {
      asked.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException disk -> throw disk;
        case RuntimeException defect -> throw defect;
        case Error defect -> throw defect;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }
}
