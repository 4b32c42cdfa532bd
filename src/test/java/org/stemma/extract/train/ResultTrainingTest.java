package org.stemma.extract.train;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.TextAnnotator;
import org.stemma.extract.relate.LearnedResultFinder;
import org.stemma.extract.relate.ResultFinder;
import org.stemma.extract.relate.ResultThresholds;
import org.stemma.json.GoldPaper;
import org.stemma.json.GoldReader;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.Paper;
import org.stemma.paper.Result;
import org.stemma.paper.Subject;

class ResultTrainingTest {
  private static final String GOLD =
      """
      {"id": "a", "title": "T", "abstract": "Over 40 pages, Xyn reaches 71.2% accuracy.",\
       "mentions": [{"start": 17, "end": 20, "text": "Xyn", "type": "Method", "entity": "Xyn"}],\
       "entities": [{"name": "Xyn", "type": "Method", "surfaces": ["Xyn"]}],\
       "facts": [{"predicate": "proposes", "subject": "PAPER", "object": "Xyn"}],\
       "results": [{"subject": "Xyn", "benchmark": null, "metric": "accuracy", "value": 71.2,\
       "unit": "%", "kind": "absolute", "baseline": null, "quote": "reaches 71.2% accuracy"}]}
      """;

  @TempDir Path folder;

  private GoldPaper gold() throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(file, GOLD);
    try (Stream<GoldPaper> papers = GoldReader.read(file)) {
      return papers.findFirst().orElseThrow();
    }
  }

  @Test
  void readsWhatTheAnnotatorFound() throws IOException {
    EntityKey xyn = new EntityKey(EntityType.METHOD, "Xyn");
    assertThat(ResultTraining.proposed(gold())).containsExactly(xyn);
    Result result = ResultTraining.results(gold()).get(0);
    assertThat(result.subject()).isEqualTo(Subject.of(xyn));
    assertThat(result.kind()).isEqualTo(Result.Kind.ABSOLUTE);
  }

  @Test
  void learnsToTellResultsFromCounts() throws IOException {
    TextAnnotator annotator = TextAnnotator.withShippedTagger();
    ResultFinder finder =
        new LearnedResultFinder(
            new ResultTraining(annotator).train(Collections.nCopies(30, gold())),
            ResultThresholds.DEFAULT);
    AnnotatedPaper paper =
        annotator.annotate(Paper.of("b", "T", "Over 50 pages, it reaches 66.1% accuracy."));
    assertThat(finder.find(paper, List.of(), ImmutableSet.of()))
        .extracting(result -> result.value().toPlainString())
        .containsExactly("66.1");
  }
}
