package org.stemma.extract.tag;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ie.crf.CRFClassifier;
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

  /** How likely each stretch of that paper is a name, given what the other layers propose. */
  public ImmutableList<TaggedSentence> tag(
      AnnotatedPaper paper, List<Candidate> candidates, List<Abbreviation> abbreviations) {
    features.write(paper, candidates, abbreviations);
    ImmutableList.Builder<TaggedSentence> tagged = ImmutableList.builder();
    for (Sentence sentence : paper.sentences()) {
      tagged.add(
          mayHoldNames(sentence)
              ? TaggedSentence.of(
                  sentence, classifier.getCliqueTree(new ArrayList<>(sentence.tokens())))
              : TaggedSentence.nameless(sentence));
    }
    return tagged.build();
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
}
