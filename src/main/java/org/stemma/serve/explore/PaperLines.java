package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.util.List;
import org.stemma.serve.View;

/** Makes lines of papers from rows of {@code ?paper ?title ?date ?entity ?name}. */
final class PaperLines {
  private PaperLines() {}

  /** One line a paper, in the order of the rows. */
  static ImmutableList<PaperLine> of(View view, List<Row> rows) {
    Places places = new Places(view.iris());
    return Multimaps.index(rows, row -> row.text("paper")).asMap().values().stream()
        .map(List::copyOf)
        .map(
            paper ->
                PaperLine.of(places, paper.getFirst())
                    .proposing(
                        paper.stream()
                            .filter(row -> row.find("entity").isPresent())
                            .map(row -> places.link(row.text("name"), row.text("entity")))
                            .collect(toImmutableList())))
        .collect(toImmutableList());
  }
}
