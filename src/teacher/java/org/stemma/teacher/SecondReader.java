package org.stemma.teacher;

import edu.stanford.nlp.ling.CoreLabel;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.Annotator;
import org.stemma.extract.annotate.Sentence;
import org.stemma.extract.tag.Opinion;
import org.stemma.paper.Paper;

/** Annotates papers with the teacher's opinion of each token. For one thread at a time. */
record SecondReader(Annotator annotator, WordPieces wordPieces, Teacher teacher)
    implements Annotator {
  @Override
  public AnnotatedPaper annotate(Paper paper) {
    AnnotatedPaper annotated = annotator.annotate(paper);
    float[][] opinions = teacher.read(PiecedPaper.of(annotated, wordPieces));
    int word = 0;
    for (Sentence sentence : annotated.sentences()) {
      for (CoreLabel token : sentence.tokens()) {
        token.set(Opinion.class, opinions[word++]);
      }
    }
    return annotated;
  }
}
