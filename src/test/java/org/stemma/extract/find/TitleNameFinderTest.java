package org.stemma.extract.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.extract.Annotated;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.paper.EntityType;

final class TitleNameFinderTest {
  private final TitleNameFinder finder = new TitleNameFinder();

  private List<Candidate> found(String title, String text) {
    AnnotatedPaper paper = Annotated.paper(title, text);
    return finder.find(paper);
  }

  @Test
  void takesTheNameBeforeTheColon() {
    assertThat(found("AC-Flow: Tuning Flows with Critics", "Flows are tuned."))
        .singleElement()
        .satisfies(name -> assertThat(name.end()).isEqualTo(7));
  }

  @Test
  void tellsABenchmarkByTheRestOfTheTitle() {
    assertThat(found("OakWorld: A Benchmark for Agents", "Agents act."))
        .extracting(Candidate::type)
        .containsExactly(EntityType.BENCHMARK);
  }

  @Test
  void takesAPlainWordOnlyIfTheAbstractUsesIt() {
    assertThat(found("Octopus: A Model with Arms", "We train Octopus.")).hasSize(1);
    assertThat(found("Beyond: A Look at Things", "We look.")).isEmpty();
  }

  @Test
  void takesNoSentenceForAName() {
    assertThat(found("Do Large Models Reason About GRPO: A Study", "They do.")).isEmpty();
    assertThat(found("No colon here", "None.")).isEmpty();
  }
}
