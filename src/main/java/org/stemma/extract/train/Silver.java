package org.stemma.extract.train;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.stemma.json.GoldPaper;

/**
 * Papers that a teacher has labelled, for the name tagger to learn from beside the annotators' own.
 * There is one teacher for each fold of the annotated papers, which has not seen that fold.
 *
 * @param byFold what each fold's teacher has labelled; as many lists as there are folds
 */
public record Silver(ImmutableList<ImmutableList<GoldPaper>> byFold) {
  /** No teacher, so that the tagger learns from annotators alone. */
  public static final Silver NONE = new Silver(ImmutableList.of());

  /** Those papers without the ones that nobody found a name in. */
  public Silver {
    byFold =
        byFold.stream()
            .map(
                papers ->
                    papers.stream()
                        .filter(paper -> !paper.mentions().isEmpty())
                        .collect(ImmutableList.toImmutableList()))
            .collect(ImmutableList.toImmutableList());
  }

  /** Whether there is a teacher. */
  boolean isPresent() {
    return !byFold.isEmpty();
  }

  /** What the teacher has labelled that has not seen that fold. */
  List<GoldPaper> without(int fold) {
    return isPresent() ? byFold.get(fold) : List.of();
  }

  /** What any teacher has labelled. */
  List<GoldPaper> all() {
    return byFold.stream().flatMap(List::stream).toList();
  }
}
