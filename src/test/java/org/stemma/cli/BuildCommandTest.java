package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.build.ExtractionSink;
import org.stemma.build.Kept;
import org.stemma.graph.Abstracts;
import org.stemma.paper.Extraction;
import org.stemma.source.Reading.Rejected;

class BuildCommandTest {
  private static final String LISTING = "examples/daily-papers.txt";
  private static final String LINES = "examples/papers.jsonl";

  @Test
  void endsWithASummaryThatAddsUpAndWhatToTryNext() {
    String in = "{\"id\":\"a\",\"title\":\"T\",\"abstract\":\"A.\"}\n".repeat(3) + "{\n";
    Run run = Run.with(new Run.TestEngines(), in, "build", "-");
    assertThat(run.code()).isZero();
    assertThat(run.out().replaceAll("\\d+\\.\\d s, [\\d,]+ papers/s", "TIME"))
        .isEqualTo(
            """
            +---------------+---+
            | records read  | 4 |
            |   papers kept | 1 |
            |     new       | 1 |
            |     replaced  | 0 |
            |     unchanged | 0 |
            |   duplicates  | 2 |
            |   rejected    | 1 |
            | names found   | 0 |
            | facts found   | 0 |
            | results found | 0 |
            +---------------+---+
            TIME; stored in ./stemma-data

            Try next:
              stemma stats
              stemma explain GRPO
              stemma serve
            """);
  }

  @Test
  void buildsTheExamples() {
    Run run = Run.of("build", LISTING, LINES);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsPattern("papers kept +\\| 16 ")
        .containsPattern("rejected +\\| +0 ");
  }

  @Test
  void replacesWhatTheStoreHas() {
    var engines = new Run.TestEngines();
    Run.with(engines, "", "build", LINES);
    assertThat(Run.with(engines, "", "build", LINES, "--data", "/x").out())
        .containsPattern("new +\\| 0 ")
        .containsPattern("replaced +\\| 4 ")
        .contains("stemma stats --data /x");
  }

  @Test
  void keepsAbstractsUnlessToldNotTo() {
    List<Abstracts> asked = new ArrayList<>();
    var engines =
        new Run.TestEngines() {
          @Override
          public ExtractionSink store(
              Path directory, List<String> inputs, Abstracts abstracts, boolean validate) {
            asked.add(abstracts);
            return super.store(directory, inputs, abstracts, validate);
          }
        };
    Run.with(engines, "", "build", LINES);
    Run.with(engines, "", "build", LINES, "--no-abstracts");
    assertThat(asked).containsExactly(Abstracts.KEPT, Abstracts.LEFT_OUT);
  }

  @Test
  void isQuietWhereAsked() {
    Run run = Run.of("-q", "build", LINES);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void refusesAnExportInNoKnownFormatBeforeReading() {
    Run run = Run.of("build", LINES, "--out", "x.pdf");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("stemma: x.pdf: in no known format; end it in .ttl\n");
  }

  @Test
  void opensNoStoreWhereTheInputIsBad() {
    var engines =
        new Run.TestEngines() {
          @Override
          public ExtractionSink store(
              Path directory, List<String> inputs, Abstracts abstracts, boolean validate) {
            throw new IllegalStateException("opened");
          }
        };
    assertThat(Run.with(engines, " ", "build", "-").err())
        .startsWith("stemma: -: is empty; give ")
        .hasLineCount(1);
  }

  @Test
  void endsWithOneWherePapersAreNotValidThoughOthersAreKept() {
    var engines =
        new Run.TestEngines() {
          @Override
          public ExtractionSink store(
              Path directory, List<String> inputs, Abstracts abstracts, boolean validate) {
            assertThat(validate).isTrue();
            return new ExtractionSink() {
              @Override
              public Kept accept(List<Extraction> all) {
                var bad = new Rejected(all.getFirst().paper().source(), "is not valid");
                return new Kept(all.size() - 1L, 0, 0, ImmutableList.of(bad));
              }

              @Override
              public void close() {}
            };
          }
        };
    Run run = Run.with(engines, "", "build", LINES);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("stemma: " + LINES + ":1: is not valid; skipped\n");
    assertThat(run.out())
        .containsPattern("papers kept +\\| 3 ")
        .containsPattern("rejected +\\| 1 ");
  }
}
