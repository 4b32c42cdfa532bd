package org.stemma.extract.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stemma.extract.Models;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.TextAnnotator;
import org.stemma.extract.find.AbbreviationFinder;
import org.stemma.extract.find.Candidate;
import org.stemma.extract.find.SurfaceFinders;
import org.stemma.paper.EntityType;
import org.stemma.paper.Layer;
import org.stemma.paper.Paper;

class NameDeciderTest {
  private static final Models MODELS = Models.shipped();

  private final SurfaceFinders finders = new SurfaceFinders(List.of(), Set.of());
  private final AbbreviationFinder abbreviations = new AbbreviationFinder();

  @Test
  void decidesAFormOnceForTheWholePaper() {
    List<Candidate> names =
        decide(
            "OakTune: Tuning Agents with Acorns",
            "We propose OakTune, a method that tunes agents. OakTune is fast. Users like OakTune.");
    assertThat(names)
        .hasSize(4)
        .allSatisfy(name -> assertThat(name.type()).isEqualTo(EntityType.METHOD));
    assertThat(names.stream().map(Candidate::confidence).distinct()).hasSize(1);
  }

  @Test
  void leavesWordsThatNoLayerTakesForNames() {
    assertThat(decide("Trees in Winter", "We look at trees. They grow slowly in the cold."))
        .isEmpty();
  }

  @Test
  void keepsNoTwoNamesThatOverlap() {
    List<Candidate> names =
        decide(
            "Acorn Preference Optimization",
            "We introduce Acorn Preference Optimization (APO), an objective for alignment. APO beats"
                + " DPO on the OakBench benchmark with Oak-7B.");
    for (int i = 1; i < names.size(); i++) {
      assertThat(names.get(i).start()).isGreaterThanOrEqualTo(names.get(i - 1).end());
    }
    assertThat(names).isNotEmpty();
  }

  @Test
  void learnsFromWhatAnnotatorsSay() {
    DecisionExamples examples = new DecisionExamples();
    for (int i = 0; i < 12; i++) {
      AnnotatedPaper paper = annotate("Notes " + i, "We propose OakTune for agents. It is fast.");
      int at = paper.text().indexOf("OakTune");
      examples.add(
          paper,
          MODELS.tagger().tag(paper, finders.find(paper), abbreviations.find(paper)),
          finders.find(paper),
          abbreviations.find(paper),
          List.of(Candidate.of(at, at + 7, EntityType.BENCHMARK, Layer.TAGGER, "gold", 1)),
          Set.of());
      AnnotatedPaper other = annotate("Other " + i, "We propose ElmTrim for the AB of agents.");
      examples.add(
          other,
          MODELS.tagger().tag(other, finders.find(other), abbreviations.find(other)),
          finders.find(other),
          abbreviations.find(other),
          List.of(),
          Set.of());
    }
    AnnotatedPaper paper = annotate("Notes", "We propose OakTune for agents. It is fast.");
    assertThat(
            examples
                .learn()
                .decide(
                    paper,
                    MODELS.tagger().tag(paper, finders.find(paper), abbreviations.find(paper)),
                    finders.find(paper),
                    abbreviations.find(paper)))
        .extracting(Candidate::type)
        .containsExactly(EntityType.BENCHMARK);
  }

  private List<Candidate> decide(String title, String text) {
    AnnotatedPaper paper = annotate(title, text);
    List<Candidate> proposals = finders.find(paper);
    return MODELS
        .decider()
        .decide(
            paper,
            MODELS.tagger().tag(paper, proposals, abbreviations.find(paper)),
            proposals,
            abbreviations.find(paper));
  }

  private static AnnotatedPaper annotate(String title, String text) {
    return TextAnnotator.withShippedTagger().annotate(Paper.of("oak", title, text));
  }
}
