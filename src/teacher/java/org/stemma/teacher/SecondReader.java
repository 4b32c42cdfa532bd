package org.stemma.teacher;

import java.util.Arrays;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.Annotator;
import org.stemma.extract.annotate.Sentence;
import org.stemma.extract.tag.Opinion;
import org.stemma.paper.Paper;

/** Annotates papers with the teacher's opinion of each sentence. For one thread at a time. */
record SecondReader(Annotator annotator, WordPieces wordPieces, Teacher teacher)
    implements Annotator {
  @Override
  public AnnotatedPaper annotate(Paper paper) {
    AnnotatedPaper annotated = annotator.annotate(paper);
    float[][] opinions = teacher.read(PiecedPaper.of(annotated, wordPieces));
    int word = 0;
    for (Sentence sentence : annotated.sentences()) {
      Opinion.of(Arrays.copyOfRange(opinions, word, word + sentence.size())).mark(sentence);
      word += sentence.size();
    }
    return annotated;
  }
}
