package org.stemma.export.about;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.stemma.graph.Iris;

/**
 * What is to be said of a dump.
 *
 * @param part which part of a graph it is, in a few words
 * @param licence on what terms it is given; empty where its maker chose none
 */
public record DatasetAccount(
    String part, Iris iris, Optional<String> licence, Tally tally, ImmutableList<DumpFile> files) {
  String title() {
    return "Stemma knowledge graph of machine-learning papers: " + part;
  }

  String description() {
    return "Methods, benchmarks, models, tasks and metrics that paper abstracts name, what the papers"
        + " claim about them, the figures they state, and the sentences that say so; found by"
        + " program, each claim with its confidence.";
  }
}
