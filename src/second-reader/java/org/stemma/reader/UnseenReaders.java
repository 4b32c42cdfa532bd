package org.stemma.reader;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.Annotator;
import org.stemma.extract.train.Folds;
import org.stemma.paper.Paper;

/**
 * Annotates each paper with the opinion of the reader that did not learn from its fold, once asked
 * and then remembered.
 */
final class UnseenReaders implements Annotator {
  private final Annotator annotator;
  private final Folds folds;
  private final ImmutableList<OpinionAnnotator> readers;
  private final Map<String, float[][]> asked = new ConcurrentHashMap<>();

  /**
   * Asks those readers.
   *
   * @param readers by the fold that they have not seen
   */
  UnseenReaders(Annotator annotator, Folds folds, ImmutableList<OpinionAnnotator> readers) {
    this.annotator = annotator;
    this.folds = folds;
    this.readers = readers;
  }

  @Override
  public AnnotatedPaper annotate(Paper paper) {
    AnnotatedPaper annotated = annotator.annotate(paper);
    if (!annotated.sentences().isEmpty()) {
      OpinionAnnotator reader = readers.get(folds.ofTitle(paper.title()));
      OpinionAnnotator.mark(
          annotated, asked.computeIfAbsent(paper.text(), text -> reader.opinion(annotated)));
    }
    return annotated;
  }
}
