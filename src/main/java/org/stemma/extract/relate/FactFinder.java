package org.stemma.extract.relate;

import java.util.List;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.paper.Fact;
import org.stemma.paper.Mention;

/** Finds what a paper says of the entities it names. Safe for several threads. */
@FunctionalInterface
public interface FactFinder {
  /**
   * The facts of that paper.
   *
   * @param mentions the names in the text, by position; offsets in UTF-16 units
   */
  List<Fact> find(AnnotatedPaper paper, List<Mention> mentions);
}
