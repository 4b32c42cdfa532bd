package org.stemma.extract.train;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.TextAnnotator;
import org.stemma.extract.relate.LearnedResultFinder;
import org.stemma.extract.relate.ResultExamples;
import org.stemma.extract.relate.ResultFinder;
import org.stemma.json.GoldPaper;
import org.stemma.json.GoldReader;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.Mention;
import org.stemma.paper.Paper;
import org.stemma.paper.Result;
import org.stemma.paper.Subject;

class LessonTest {
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

  private static final EntityKey XYN = new EntityKey(EntityType.METHOD, "Xyn");

  private static final TextAnnotator ANNOTATOR = TextAnnotator.withShippedTagger();

  private Lesson lesson() throws IOException {
    GoldPaper gold = gold();
    return Lesson.of(
        gold,
        ANNOTATOR.annotate(Paper.of(gold.id(), gold.title(), gold.abstractText())),
        List.of());
  }

  private static Mention found(Mention gold, EntityKey entity) {
    return new Mention(gold.start(), gold.end(), gold.surface(), entity, 1, 0.9, gold.evidence());
  }

  @Test
  void holdsWhatTheAnnotatorFound() throws IOException {
    assertThat(lesson().proposed()).containsExactly(XYN);
    Result result = lesson().results().get(0);
    assertThat(result.subject()).isEqualTo(Subject.of(XYN));
    assertThat(result.kind()).isEqualTo(Result.Kind.ABSOLUTE);
  }

  @Test
  void tellsTheSameOfFoundNames() throws IOException {
    EntityKey other = new EntityKey(EntityType.MODEL, "Xyn");
    Lesson lesson = lesson().of(List.of(found(lesson().mentions().get(0), other)));
    assertThat(lesson.proposed()).containsExactly(other);
    assertThat(lesson.results().get(0).subject()).isEqualTo(Subject.of(other));
  }

  @Test
  void leavesOutWhatWasNotFound() throws IOException {
    Lesson lesson = lesson().of(List.of());
    assertThat(lesson.proposed()).isEmpty();
    assertThat(lesson.results().get(0).subject()).isEqualTo(Subject.PAPER);
  }

  @Test
  void teachesToTellResultsFromCounts() throws IOException {
    ResultExamples examples = new ResultExamples();
    Lesson lesson = lesson();
    for (int i = 0; i < 30; i++) {
      examples.add(lesson.paper(), lesson.mentions(), lesson.proposed(), lesson.results());
    }
    ResultFinder finder = new LearnedResultFinder(examples.learn(0.5, 2));
    AnnotatedPaper paper =
        ANNOTATOR.annotate(Paper.of("b", "T", "Over 50 pages, it reaches 66.1% accuracy."));
    assertThat(finder.find(paper, List.of(), ImmutableSet.of()))
        .extracting(result -> result.value().toPlainString())
        .containsExactly("66.1");
  }
}
