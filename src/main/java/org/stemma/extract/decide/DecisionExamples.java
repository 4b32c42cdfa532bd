package org.stemma.extract.decide;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.classify.WeightedDataset;
import edu.stanford.nlp.ling.BasicDatum;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.extract.LinearModel;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.find.AbbreviationFinder.Abbreviation;
import org.stemma.extract.find.Candidate;
import org.stemma.extract.tag.TaggedSentence;

/** Gathers decided forms from annotated papers and learns to decide. */
public final class DecisionExamples {
  // A name that annotators leave open teaches little.
  private static final float UNSURE = 0.3f;
  private static final double SIGMA = 0.25;
  private static final int LEAST_COUNT = 4;

  private final WeightedDataset<String, String> examples = new WeightedDataset<>();

  /**
   * Adds the forms of a paper.
   *
   * @param sentences the paper as a tagger sees it that did not learn from it
   * @param names where its names are
   * @param unsure the forms that annotators leave open
   */
  public void add(
      AnnotatedPaper paper,
      List<TaggedSentence> sentences,
      List<Candidate> candidates,
      List<Abbreviation> abbreviations,
      List<Candidate> names,
      Set<String> unsure) {
    Map<String, SurfaceForm> forms =
        new SurfaceForms(paper.text(), sentences).of(candidates, abbreviations);
    FormFeatures features = new FormFeatures(paper.paper().title(), forms);
    for (SurfaceForm form : forms.values()) {
      Multiset<String> types = HashMultiset.create();
      names.stream()
          .filter(name -> name.in(paper.text()).equals(form.form()))
          .forEach(name -> types.add(name.type().label()));
      boolean open = types.isEmpty() && unsure.contains(form.form());
      examples.add(
          new BasicDatum<>(
              features.of(form),
              types.isEmpty()
                  ? NameDecider.NONE
                  : Multisets.copyHighestCountFirst(types).iterator().next()),
          open ? UNSURE : 1);
    }
  }

  /** Learns from all that was added. */
  public NameDecider learn() {
    examples.applyFeatureCountThreshold(LEAST_COUNT);
    LinearClassifierFactory<String, String> factory = new LinearClassifierFactory<>();
    factory.setSigma(SIGMA);
    factory.setVerbose(false);
    return new NameDecider(LinearModel.of(factory.trainClassifier(examples)));
  }
}
