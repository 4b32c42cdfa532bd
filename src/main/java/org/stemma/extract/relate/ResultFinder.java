package org.stemma.extract.relate;

import java.util.List;
import java.util.Set;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.paper.EntityKey;
import org.stemma.paper.Mention;
import org.stemma.paper.Result;

/** Finds the measured figures that a paper states. Safe for several threads. */
@FunctionalInterface
public interface ResultFinder {
  /**
   * The results of that paper, in the order of the text.
   *
   * @param mentions the names in the text, by position; offsets in UTF-16 units
   * @param proposed the entities that the paper introduces
   */
  List<Result> find(AnnotatedPaper paper, List<Mention> mentions, Set<EntityKey> proposed);
}
