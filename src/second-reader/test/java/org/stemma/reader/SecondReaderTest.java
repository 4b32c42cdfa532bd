package org.stemma.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import ai.djl.ndarray.NDManager;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.TextAnnotator;
import org.stemma.extract.tag.Opinion;
import org.stemma.extract.train.Training;
import org.stemma.json.GoldPaper;
import org.stemma.json.GoldReader;
import org.stemma.paper.Paper;
import org.stemma.paper.Predicate;

/** Run by {@code ./mvnw -Psecond-reader test -Dtest=SecondReaderTest}. */
class SecondReaderTest {
  private static final TextAnnotator ANNOTATOR = TextAnnotator.withShippedTagger();

  private static GoldPaper gold(String name) {
    String text = "We propose %s for agents. It is late in the year.".formatted(name);
    int start = "Trees\n".length() + text.indexOf(name);
    return GoldReader.parse(
        """
        {"id": "a", "title": "Trees", "abstract": "%s", "mentions": [{"start": %d, "end": %d,\
         "text": "%s", "type": "Method", "entity": "%s"}], "entities": [{"name": "%s",\
         "type": "Method", "surfaces": ["%s"]}], "facts": [{"predicate": "proposes",\
         "subject": "PAPER", "object": "%s"}]}
        """
            .formatted(text, start, start + name.length(), name, name, name, name, name),
        "test");
  }

  private static Lesson lesson(GoldPaper gold, WordPieces wordPieces) {
    return Lesson.of(new Training(ANNOTATOR, List.of()).lesson(gold), wordPieces);
  }

  @Test
  void tellsAnotherWhatItLearntOfNamesThatItHasNotSeen() throws IOException {
    try (NDManager manager = PyTorch.open();
        WordPieces wordPieces = MiniLm.wordPieces();
        SecondReader reader = MiniLm.reader(manager);
        SecondReader other = MiniLm.reader(manager)) {
      List<Lesson> lessons =
          IntStream.range(0, 26)
              .mapToObj(i -> gold("Oak" + (char) ('A' + i) + "x"))
              .map(gold -> lesson(gold, wordPieces))
              .toList();
      reader.learn(lessons, 12, line -> {});
      ByteArrayOutputStream learnt = new ByteArrayOutputStream();
      reader.write(learnt);
      other.read(new ByteArrayInputStream(learnt.toByteArray()));
      AnnotatedPaper paper =
          new OpinionAnnotator(ANNOTATOR, wordPieces, other)
              .annotate(Paper.of("b", "Trees", "We propose ElmQ for agents. It is late."));
      Opinion second = Opinion.of(paper.sentences().get(1)).orElseThrow();
      assertThat(second.odds(2, 3).method()).isGreaterThan(0.8);
      assertThat(second.odds(0, 1).total()).isLessThan(0.2);
      assertThat(second.odds(1, 2).total()).isLessThan(0.2);
      assertThat(second.role(2, Predicate.PROPOSES)).isGreaterThan(0.8);
      assertThat(second.role(2, Predicate.EVALUATES_ON)).isLessThan(0.2);
      Opinion third = Opinion.of(paper.sentences().get(2)).orElseThrow();
      assertThat(third.odds(0, 1).total()).isLessThan(1e-6);
    }
  }

  @Test
  void cutsWordsIntoPiecesAndLeavesOutSentencesWithoutNames() throws IOException {
    try (WordPieces wordPieces = MiniLm.wordPieces()) {
      GoldPaper gold = gold("OakTuner");
      Lesson lesson = lesson(gold, wordPieces);
      PiecedPaper paper = lesson.paper();
      assertThat(paper.pieces().get(0)).isEqualTo(WordPieces.START);
      assertThat(paper.size()).isGreaterThan(9);
      assertThat(lesson.labels().get(3)).isEqualTo(Opinion.LABELS.indexOf("B-Method"));
      assertThat(lesson.roles()).containsExactly(entry(3, ImmutableSet.of(Predicate.PROPOSES)));
      assertThat(paper.sees(paper.first().length() - 1)).isFalse();
    }
  }
}
