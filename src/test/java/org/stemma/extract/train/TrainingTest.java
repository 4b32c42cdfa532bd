package org.stemma.extract.train;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stemma.extract.MentionFinder;
import org.stemma.extract.annotate.TextAnnotator;
import org.stemma.extract.tag.NameField;
import org.stemma.extract.tag.NameTagger;
import org.stemma.json.GoldPaper;
import org.stemma.json.GoldReader;
import org.stemma.paper.Mention;
import org.stemma.paper.Paper;

class TrainingTest {
  private static final TextAnnotator ANNOTATOR = TextAnnotator.withShippedTagger();
  private static final Folds FOLDS = new Folds(3);

  /** A paper that proposes a name of its own. */
  private static GoldPaper paper(int number) {
    String name = "Oak" + (char) ('A' + number % 26) + "x";
    String text = "It is late. We propose %s for agents.".formatted(name);
    String title = "Method " + number;
    int start = (title + "\n" + text).indexOf(name);
    return GoldReader.parse(
        """
        {"id": "%d", "title": "%s", "abstract": "%s", "mentions": [{"start": %d,
         "end": %d, "text": "%s", "type": "Method"}], "entities": []}
        """
            .formatted(number, title, text, start, start + name.length(), name)
            .replace("\n", " "),
        "test");
  }

  private static final ImmutableList<GoldPaper> GOLD =
      IntStream.range(0, 40).mapToObj(TrainingTest::paper).collect(ImmutableList.toImmutableList());

  @Test
  void decidesByWhatWasLearnt() {
    Training training = new Training(ANNOTATOR, List.of());
    List<NameField> taggers = training.trainNames(GOLD, FOLDS);
    MentionFinder finder =
        new MentionFinder(
            new NameTagger(taggers.get(0)),
            training.trainDecider(GOLD, FOLDS, taggers),
            List.of(),
            Set.of());
    assertThat(
            finder.find(
                ANNOTATOR.annotate(
                    Paper.of("t", "On acorns", "It is late. We propose ElmQ for agents."))))
        .extracting(Mention::surface)
        .containsExactly("ElmQ");
  }
}
