package org.stemma.evaluate;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.function.Function;
import org.stemma.json.GoldPaper;
import org.stemma.paper.Extraction;
import org.stemma.paper.Paper;

/** What an extraction finds in annotated papers, of which it sees the text alone. */
public final class Predictions {
  private Predictions() {}

  /** Runs that extraction on the texts, on all cores; the order is that of the papers. */
  public static ImmutableList<GoldPaper> of(
      Collection<GoldPaper> gold, Function<Paper, Extraction> extraction) {
    return gold.parallelStream()
        .map(paper -> Paper.of(paper.id(), paper.title(), paper.abstractText()))
        .map(extraction)
        .map(GoldPaper::of)
        .collect(ImmutableList.toImmutableList());
  }
}
