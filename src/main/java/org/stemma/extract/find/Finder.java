package org.stemma.extract.find;

import java.util.List;
import org.stemma.extract.annotate.AnnotatedPaper;

/** One layer of name finding. Safe for several threads. */
@FunctionalInterface
public interface Finder {
  /** The candidates in that paper, in no particular order; they may overlap. */
  List<Candidate> find(AnnotatedPaper paper);
}
