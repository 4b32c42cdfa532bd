package org.stemma.extract.train;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import java.util.ArrayList;
import java.util.List;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.Sentence;
import org.stemma.extract.find.AbbreviationFinder.Abbreviation;
import org.stemma.extract.find.Candidate;
import org.stemma.extract.tag.CrfFeatures;
import org.stemma.extract.tag.Labels;
import org.stemma.extract.tag.NameField;
import org.stemma.extract.tag.SentenceFeatures;
import org.stemma.extract.tag.TokenFeatures;

/** Trains the name tagger on annotated papers, with CoreNLP's CRF trainer. */
public final class NameTraining {
  private final List<List<CoreLabel>> sentences = new ArrayList<>();
  private final TokenFeatures features = new TokenFeatures();

  /**
   * Adds a paper to learn from.
   *
   * @param names where its names are and what they are, by position; optional ones are left out,
   *     since learning them as no names does better than leaving them open
   * @param candidates what the other layers propose
   */
  public void add(
      AnnotatedPaper paper,
      List<Candidate> names,
      List<Candidate> candidates,
      List<Abbreviation> abbreviations) {
    for (SentenceFeatures told : features.of(paper, candidates, abbreviations)) {
      if (!told.mayHoldNames()) {
        continue;
      }
      told.write();
      Sentence sentence = told.sentence();
      for (CoreLabel token : sentence.tokens()) {
        token.set(CoreAnnotations.AnswerAnnotation.class, Labels.OUTSIDE);
      }
      for (Candidate name : names) {
        if (name.start() >= sentence.start() && name.end() <= sentence.end()) {
          int first = sentence.tokenAt(name.start());
          for (int i = first; i <= sentence.tokenAt(name.end() - 1); i++) {
            sentence
                .tokens()
                .get(i)
                .set(CoreAnnotations.AnswerAnnotation.class, Labels.of(name.type(), i == first));
          }
        }
      }
      sentences.add(sentence.tokens());
    }
  }

  /**
   * Trains on all that was added.
   *
   * @param sigma the width of the Gaussian prior on weights: the smaller, the smoother
   * @param leastCount features seen less often are left out
   */
  public NameField train(double sigma, int leastCount, int iterations) {
    SeqClassifierFlags flags = new SeqClassifierFlags();
    flags.featureFactory = CrfFeatures.class.getName();
    flags.backgroundSymbol = Labels.OUTSIDE;
    flags.maxLeft = 1;
    flags.useQN = true;
    flags.QNsize = 10;
    flags.sigma = sigma;
    flags.featureCountThresh = leastCount;
    flags.maxQNItr = iterations;
    flags.tolerance = 1e-3;
    flags.multiThreadGrad = 1;
    CRFClassifier<CoreLabel> classifier = new CRFClassifier<>(flags);
    classifier.train(sentences, classifier.defaultReaderAndWriter());
    return NameField.of(classifier);
  }
}
