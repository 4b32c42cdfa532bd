package org.stemma.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.TextAnnotator;
import org.stemma.extract.tag.Opinion;
import org.stemma.json.GoldPaper;
import org.stemma.json.GoldReader;
import org.stemma.paper.Paper;

/** Run by {@code ./mvnw -Pteach test -Dtest=TeacherTest}. */
class TeacherTest {
  private static final TextAnnotator ANNOTATOR = TextAnnotator.withShippedTagger();

  private static GoldPaper gold(String name) {
    String text = "We propose %s for agents. It is late in the year.".formatted(name);
    int start = "Trees\n".length() + text.indexOf(name);
    return GoldReader.parse(
        """
        {"id": "a", "title": "Trees", "abstract": "%s", "mentions": [{"start": %d, "end": %d,\
         "text": "%s", "type": "Method"}], "entities": []}
        """
            .formatted(text, start, start + name.length(), name),
        "test");
  }

  private static AnnotatedPaper annotated(GoldPaper gold) {
    return ANNOTATOR.annotate(Paper.of(gold.id(), gold.title(), gold.abstractText()));
  }

  @Test
  void learnsToLabelNamesThatItHasNotSeen() throws IOException {
    try (NDManager manager = NDManager.newBaseManager(Device.cpu(), "PyTorch");
        InputStream weights = Teacher.class.getResourceAsStream("/all-minilm-l6-v2.onnx");
        InputStream pieces = Teacher.class.getResourceAsStream("/all-minilm-l6-v2-tokenizer.json");
        WordPieces wordPieces = new WordPieces(pieces);
        Teacher teacher = new Teacher(manager, OnnxWeights.read(weights))) {
      List<Lesson> lessons =
          IntStream.range(0, 26)
              .mapToObj(i -> gold("Oak" + (char) ('A' + i) + "x"))
              .map(
                  gold -> {
                    PiecedPaper paper = PiecedPaper.of(annotated(gold), wordPieces);
                    return new Lesson(paper, paper.labels(gold));
                  })
              .toList();
      teacher.learn(lessons, 6, line -> {});
      AnnotatedPaper paper =
          new SecondReader(ANNOTATOR, wordPieces, teacher)
              .annotate(Paper.of("b", "Trees", "We propose ElmQ for agents. It is late."));
      assertThat(Opinion.odds(paper.sentences().get(1), 2, 3).method()).isGreaterThan(0.8);
      assertThat(Opinion.odds(paper.sentences().get(1), 0, 1).total()).isLessThan(0.2);
      assertThat(Opinion.odds(paper.sentences().get(1), 1, 2).total()).isLessThan(0.2);
      assertThat(Opinion.odds(paper.sentences().get(2), 0, 1).total()).isZero();
    }
  }

  @Test
  void cutsWordsIntoPiecesAndLeavesOutSentencesWithoutNames() throws IOException {
    try (InputStream pieces =
            Teacher.class.getResourceAsStream("/all-minilm-l6-v2-tokenizer.json");
        WordPieces wordPieces = new WordPieces(pieces)) {
      GoldPaper gold = gold("OakTuner");
      PiecedPaper paper = PiecedPaper.of(annotated(gold), wordPieces);
      assertThat(paper.pieces().get(0)).isEqualTo(WordPieces.START);
      assertThat(paper.size()).isGreaterThan(9);
      assertThat(paper.labels(gold)[3]).isEqualTo(Opinion.LABELS.indexOf("B-Method"));
      assertThat(paper.first().get(paper.first().length() - 1)).isEqualTo(PiecedPaper.UNSEEN);
    }
  }
}
