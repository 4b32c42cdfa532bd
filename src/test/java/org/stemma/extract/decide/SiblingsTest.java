package org.stemma.extract.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.extract.find.Candidate;
import org.stemma.paper.EntityType;
import org.stemma.paper.Layer;

final class SiblingsTest {
  private static Candidate name(String text, String surface, EntityType type) {
    int at = text.indexOf(surface);
    return Candidate.of(at, at + surface.length(), type, Layer.TAGGER, "crf", 0.9);
  }

  private static List<String> found(String text, EntityType sure, String... doubtful) {
    return Siblings.of(
            text,
            List.of(name(text, "OakBench", sure)),
            List.of(doubtful).stream()
                .map(surface -> name(text, surface, EntityType.BENCHMARK))
                .toList())
        .stream()
        .map(name -> name.in(text))
        .toList();
  }

  @Test
  void findsWhatStandsInAListWithABenchmark() {
    assertThat(
            found(
                "On OakBench (3%), ElmTest (4%), and the AshVal it is best.",
                EntityType.BENCHMARK, "AshVal", "ElmTest"))
        .containsExactly("ElmTest", "AshVal");
  }

  @Test
  void leavesOutWhatStandsElsewhere() {
    String text = "On OakBench it is better than ElmTest.";
    assertThat(found(text, EntityType.BENCHMARK, "ElmTest")).isEmpty();
    assertThat(found("OakBench and ElmTest grow.", EntityType.METHOD, "ElmTest")).isEmpty();
    assertThat(found("OakBench grows.", EntityType.BENCHMARK, "Oak")).isEmpty();
  }
}
