package org.stemma.extract.relate;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.stemma.paper.EntityKey;
import org.stemma.paper.Result;
import org.stemma.paper.Subject;

/**
 * What may be chosen for a figure that is a result: its benchmark, measure, subject and baseline,
 * each option with what speaks for it.
 */
final class Options {
  private final ResultCues cues;
  private final MetricFeatures metrics;
  private final PlainFigure plain;

  Options(ResultCues cues) {
    this.cues = cues;
    this.metrics = new MetricFeatures(cues);
    this.plain = new PlainFigure(cues);
  }

  /** The paper's benchmarks, and none. */
  ImmutableMap<Optional<EntityKey>, List<String>> benchmarks(Spot spot, Result.Kind kind) {
    boolean plainly = plain.isAt(spot);
    ImmutableMap.Builder<Optional<EntityKey>, List<String>> options = ImmutableMap.builder();
    for (EntityKey benchmark : spot.paper().benchmarks()) {
      options.put(Optional.of(benchmark), BenchmarkFeatures.of(spot, kind, benchmark, plainly));
    }
    return options
        .put(Optional.empty(), BenchmarkFeatures.ofNone(spot, kind, plainly))
        .buildOrThrow();
  }

  /** The phrases of the sentence that may name a measure, and none. */
  ImmutableMap<Optional<Phrase>, List<String>> metrics(Spot spot, Result.Kind kind) {
    List<Phrase> phrases = Phrase.in(spot.sentence());
    MetricPatterns patterns = new MetricPatterns(spot, phrases, cues);
    ImmutableMap.Builder<Optional<Phrase>, List<String>> options = ImmutableMap.builder();
    for (Phrase phrase : phrases) {
      options.put(Optional.of(phrase), metrics.of(spot, kind, phrase, patterns));
    }
    return options.put(Optional.empty(), metrics.ofNone(spot, kind, patterns)).buildOrThrow();
  }

  /** The named systems that are not the paper's own, one that has no name, and the paper's own. */
  ImmutableMap<Subject, List<String>> subjects(Spot spot, Result.Kind kind) {
    ImmutableMap.Builder<Subject, List<String>> options = ImmutableMap.builder();
    for (EntityKey system : spot.paper().systems()) {
      if (!spot.paper().proposed().contains(system)) {
        options.put(Subject.of(system), SystemFeatures.of(spot, kind, system));
      }
    }
    return options
        .put(Subject.UNNAMED, UnnamedFeatures.of(spot, kind))
        .put(Subject.PAPER, OwnFeatures.of(spot, kind))
        .buildOrThrow();
  }

  /** The named systems that a change may be measured against, and none. */
  ImmutableMap<Optional<EntityKey>, List<String>> baselines(Spot spot, Result.Kind kind) {
    ImmutableMap.Builder<Optional<EntityKey>, List<String>> options = ImmutableMap.builder();
    for (EntityKey system : spot.paper().systems()) {
      options.put(Optional.of(system), SystemFeatures.of(spot, kind, system));
    }
    return options.put(Optional.empty(), SystemFeatures.ofNone(spot, kind)).buildOrThrow();
  }
}
