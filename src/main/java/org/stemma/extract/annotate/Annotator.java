package org.stemma.extract.annotate;

import org.stemma.paper.Paper;

/** Reads a paper's text: its tokens and sentences, and what is known of each token. */
@FunctionalInterface
public interface Annotator {
  /** That paper with its sentences; an empty text has none. */
  AnnotatedPaper annotate(Paper paper);
}
