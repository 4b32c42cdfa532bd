package org.stemma.reader;

import java.util.Arrays;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.Annotator;
import org.stemma.extract.annotate.Sentence;
import org.stemma.extract.tag.Opinion;
import org.stemma.paper.Paper;

/** Annotates papers with the second reader's opinion of each sentence. */
record OpinionAnnotator(Annotator annotator, WordPieces wordPieces, SecondReader reader)
    implements Annotator {
  @Override
  public AnnotatedPaper annotate(Paper paper) {
    AnnotatedPaper annotated = annotator.annotate(paper);
    if (!annotated.sentences().isEmpty()) {
      mark(annotated, opinion(annotated));
    }
    return annotated;
  }

  /** What the reader thinks of each word. */
  float[][] opinion(AnnotatedPaper paper) {
    return reader.opinion(PiecedPaper.of(paper, wordPieces));
  }

  /** Lets the sentences of that paper bear what a reader thinks of its words. */
  static void mark(AnnotatedPaper paper, float[][] opinion) {
    int word = 0;
    for (Sentence sentence : paper.sentences()) {
      Opinion.of(Arrays.copyOfRange(opinion, word, word + sentence.size())).mark(sentence);
      word += sentence.size();
    }
  }
}
