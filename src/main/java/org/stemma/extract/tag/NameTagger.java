package org.stemma.extract.tag;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.Sentence;
import org.stemma.extract.find.AbbreviationFinder.Abbreviation;
import org.stemma.extract.find.Candidate;

/** Tags names with the trained conditional random field. */
public final class NameTagger {
  private final CRFClassifier<CoreLabel> classifier;
  private final TokenFeatures features = new TokenFeatures();

  /** Tags with that classifier. */
  public NameTagger(CRFClassifier<CoreLabel> classifier) {
    this.classifier = classifier;
  }

  /** Tags with the classifier that was serialised into that stream. */
  public static NameTagger read(InputStream in) throws IOException {
    try {
      return new NameTagger(CRFClassifier.getClassifier(in));
    } catch (ClassNotFoundException e) {
      throw new IOException("the model holds classes that CoreNLP does not know", e);
    }
  }

  /** The names in that paper, given what the other layers propose. */
  public List<Candidate> find(
      AnnotatedPaper paper, List<Candidate> candidates, List<Abbreviation> abbreviations) {
    features.write(paper, candidates, abbreviations);
    List<Candidate> found = new ArrayList<>();
    for (Sentence sentence : paper.sentences()) {
      if (mayHoldNames(sentence)) {
        found.addAll(tag(sentence));
      }
    }
    return found;
  }

  /**
   * Whether a sentence has a word that looks like a name, or one that another layer took for one.
   */
  public static boolean mayHoldNames(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.tokens().get(i).containsKey(CrfFeatures.Marked.class)
          || (i > 0 && WordShape.isUnusual(sentence.word(i)))) {
        return true;
      }
    }
    return false;
  }

  private List<Candidate> tag(Sentence sentence) {
    CRFCliqueTree<String> tree = classifier.getCliqueTree(new ArrayList<>(sentence.tokens()));
    List<String> labels = new ArrayList<>();
    for (int label : LabelSequence.best(tree)) {
      labels.add(classifier.classIndex.get(label));
    }
    if (labels.stream().allMatch(Labels.OUTSIDE::equals)) {
      return List.of();
    }
    double[] probabilities = new double[labels.size()];
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] = labels.get(i).equals(Labels.OUTSIDE) ? 1 : tree.prob(i, labels.get(i));
    }
    return Labels.spans(sentence, labels, probabilities);
  }
}
