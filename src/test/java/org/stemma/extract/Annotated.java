package org.stemma.extract;

import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.TextAnnotator;
import org.stemma.paper.Paper;

/** Annotated papers for tests. */
public final class Annotated {
  private static final TextAnnotator ANNOTATOR = TextAnnotator.withShippedTagger();

  private Annotated() {}

  /** A paper of that title and abstract. */
  public static AnnotatedPaper paper(String title, String text) {
    return ANNOTATOR.annotate(Paper.of("test", title, text));
  }

  /** A paper of that abstract, with a title that says nothing. */
  public static AnnotatedPaper text(String text) {
    return paper("On a matter", text);
  }
}
