package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.serve.View;
import org.stemma.serve.explore.Census.Named;
import org.stemma.serve.explore.Movement.Mover;
import org.stemma.serve.explore.Names.Thing;

/** What papers name over time: the things that {@code names} lists, and what rises and falls. */
final class TrendsPage implements Page {
  private static final ImmutableSet<String> KINDS =
      ImmutableSet.of("method", "benchmark", "model", "task", "metric");

  private static final int LINES = 8;
  private static final int MOVERS = 10;

  /**
   * What the page shows.
   *
   * @param words what the field for names holds
   * @param period month, quarter or year
   * @param share whether counts are per cent of the period's papers
   * @param unknown names that nothing bears
   * @param lines one for each thing
   */
  public record Trends(
      String words,
      String period,
      boolean share,
      ImmutableList<String> unknown,
      ImmutableList<String> periods,
      ImmutableList<Integer> papers,
      ImmutableList<Line> lines,
      Moving moving) {}

  /** How many papers of each period name a thing. */
  public record Line(Link link, ImmutableList<Integer> counts) {
    /** As it stands beside its name. */
    public Sparkline sparkline() {
      return new Sparkline(counts);
    }

    /** For the plot, parted by commas. */
    public String joined() {
      return counts.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
  }

  /**
   * What rises and falls, and what goes together; the same for every visitor.
   *
   * @param months how many count as of late
   */
  public record Moving(
      int months, ImmutableList<Kind> kinds, CoUse withBenchmarks, CoUse withModels) {}

  /** What rises and falls among the things of a kind. */
  public record Kind(String title, ImmutableList<Mover> rising, ImmutableList<Mover> falling) {}

  private final PerVersion<Census> census;
  private final PerVersion<Names> names;
  private final PerVersion<Moving> moving = new PerVersion<>(this::moving);

  TrendsPage(PerVersion<Census> census, PerVersion<Names> names) {
    this.census = census;
    this.names = names;
  }

  @Override
  public Answer show(View view, Ask ask) {
    Census counted = census.of(view);
    Names known = names.of(view);
    Map<String, Thing> found = new LinkedHashMap<>();
    ImmutableList.Builder<String> unknown = ImmutableList.builder();
    for (String name : ask.list("names")) {
      known
          .find(name, KINDS)
          .ifPresentOrElse(thing -> found.put(thing.iri(), thing), () -> unknown.add(name));
    }
    if (ask.list("names").isEmpty()) {
      Moving shared = moving.of(view);
      shared.kinds().getFirst().rising().stream()
          .limit(LINES / 2)
          .map(
              mover ->
                  new Thing(known.places().iri(mover.link().href().substring(1)), mover.link()))
          .forEach(thing -> found.put(thing.iri(), thing));
    }
    Period period = Period.of(ask.text("per").orElse(""), counted.months().size());
    return Html.of(
        "trends.jte",
        new Trends(
            found.values().stream()
                .limit(LINES)
                .map(thing -> known.words(thing, KINDS))
                .collect(Collectors.joining(", ")),
            period.label(),
            ask.text("as").equals(Optional.of("share")),
            unknown.build(),
            period.spanning(counted.months()),
            period.sums(counted.months(), counted.papersByMonth()),
            found.values().stream()
                .limit(LINES)
                .flatMap(thing -> line(counted, thing, period).stream())
                .collect(toImmutableList()),
            moving.of(view)));
  }

  private static Optional<Line> line(Census census, Thing thing, Period period) {
    return Optional.ofNullable(census.entities().get(thing.iri()))
        .map(named -> new Line(thing.link(), period.sums(census.months(), named.byMonth())));
  }

  private Moving moving(View view) {
    Census counted = census.of(view);
    Movement movement = Movement.of(counted.papersByMonth());
    return new Moving(
        movement.months(),
        ImmutableList.of(
            kind(movement, counted, "method", "Methods"),
            kind(movement, counted, "benchmark", "Benchmarks"),
            kind(movement, BaseModels.count(view.graph(), counted), "Base models"),
            kind(movement, counted, "task", "Tasks")),
        CoUse.withBenchmarks(view.graph(), names.of(view)),
        CoUse.withModels(view.graph(), names.of(view)));
  }

  private static Kind kind(Movement movement, Census census, String kind, String title) {
    return kind(movement, census.ofKind(kind).collect(toImmutableList()), title);
  }

  private static Kind kind(Movement movement, ImmutableList<Named> named, String title) {
    return new Kind(title, movement.rising(named, MOVERS), movement.falling(named, MOVERS));
  }
}
