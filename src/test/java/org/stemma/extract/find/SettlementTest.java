package org.stemma.extract.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.extract.Annotated;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.paper.EntityType;
import org.stemma.paper.Layer;

final class SettlementTest {
  private final Settlement settlement = new Settlement();

  private static Candidate at(AnnotatedPaper paper, String surface, EntityType type, double sure) {
    int start = paper.text().indexOf(surface);
    return Candidate.of(start, start + surface.length(), type, Layer.TAGGER, "crf", sure);
  }

  @Test
  void findsANameWhereverItStands() {
    AnnotatedPaper paper = Annotated.text("OakNet is new. We tune OakNet on OakNetX.");
    assertThat(settlement.settle(paper, List.of(at(paper, "OakNet", EntityType.METHOD, 0.9))))
        .extracting(name -> name.start() - 12)
        .containsExactly(0, 23);
  }

  @Test
  void keepsPlainWordsWhereTheyWereSeen() {
    AnnotatedPaper paper = Annotated.text("The method retro is new; the style is retro.");
    assertThat(settlement.settle(paper, List.of(at(paper, "retro", EntityType.METHOD, 0.9))))
        .hasSize(1);
  }

  @Test
  void keepsTheLongerOfTwoOverlappingNames() {
    AnnotatedPaper paper = Annotated.text("We tune Oak-7B here.");
    assertThat(
            settlement.settle(
                paper,
                List.of(
                    at(paper, "Oak", EntityType.METHOD, 0.9),
                    at(paper, "Oak-7B", EntityType.MODEL, 0.8))))
        .extracting(name -> name.in(paper.text()))
        .containsExactly("Oak-7B");
  }

  @Test
  void dropsWhatIsMoreLikelyNoName() {
    AnnotatedPaper paper = Annotated.text("We tune Oak here.");
    assertThat(settlement.settle(paper, List.of(at(paper, "Oak", EntityType.METHOD, 0.3))))
        .isEmpty();
  }

  @Test
  void addsUpIndependentWitnesses() {
    AnnotatedPaper paper = Annotated.text("We tune Oak here.");
    Candidate same = at(paper, "Oak", EntityType.METHOD, 0.4);
    assertThat(
            settlement.settle(
                paper,
                List.of(
                    same,
                    Candidate.of(
                        same.start(),
                        same.end(),
                        EntityType.METHOD,
                        Layer.INTRODUCED,
                        "we-propose",
                        0.5))))
        .singleElement()
        .satisfies(name -> assertThat(name.confidence()).isBetween(0.69, 0.71));
  }

  @Test
  void leavesTheFullStopToTheSentence() {
    AnnotatedPaper paper = Annotated.text("We propose X.");
    assertThat(settlement.settle(paper, List.of(at(paper, "X.", EntityType.METHOD, 0.9))))
        .extracting(name -> name.in(paper.text()))
        .containsExactly("X");
  }
}
