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
import org.stemma.extract.tag.TaggedSentence;
import org.stemma.json.GoldPaper;
import org.stemma.json.GoldReader;
import org.stemma.paper.EntityType;
import org.stemma.paper.Mention;
import org.stemma.paper.Paper;

class TrainingTest {
  private static final TextAnnotator ANNOTATOR = TextAnnotator.withShippedTagger();
  private static final Folds FOLDS = new Folds(3);

  /** Papers that each say something of a name of their own. */
  private static ImmutableList<GoldPaper> papers(String sentence, EntityType type, int number) {
    return IntStream.range(0, number)
        .mapToObj(
            i -> {
              String name = "Oak" + (char) ('A' + i % 26) + "x";
              String text = "It is late. " + sentence.formatted(name);
              String title = type + " " + i;
              int start = (title + "\n" + text).indexOf(name);
              return GoldReader.parse(
                  """
                  {"id": "%d", "title": "%s", "abstract": "%s", "mentions": [{"start": %d,
                   "end": %d, "text": "%s", "type": "%s"}], "entities": []}
                  """
                      .formatted(i, title, text, start, start + name.length(), name, type.label())
                      .replace("\n", " "),
                  "test");
            })
        .collect(ImmutableList.toImmutableList());
  }

  private static final ImmutableList<GoldPaper> GOLD =
      papers("We propose %s for agents.", EntityType.METHOD, 40);
  private static final ImmutableList<GoldPaper> LABELLED =
      papers("Tests on the %s benchmark follow.", EntityType.BENCHMARK, 40);

  private static double chance(NameField names, String text, EntityType type) {
    List<TaggedSentence> read =
        new NameTagger(names)
            .tag(ANNOTATOR.annotate(Paper.of("t", "On acorns", text)), List.of(), List.of());
    TaggedSentence last = read.get(read.size() - 1);
    int place = 0;
    while (!last.sentence().word(place).startsWith("Elm")) {
      place++;
    }
    return last.odds(place, place + 1).of(type);
  }

  @Test
  void learnsNamesFromGoldAndSilver() {
    Silver silver = new Silver(ImmutableList.of(LABELLED, LABELLED));
    List<NameField> plain = new Training(ANNOTATOR, List.of(), Silver.NONE).trainNames(GOLD, FOLDS);
    Training training = new Training(ANNOTATOR, List.of(), silver);
    Folds folds = training.taggerFolds(FOLDS);
    List<NameField> both = training.trainNames(GOLD, folds);
    assertThat(plain).hasSize(3);
    assertThat(both).hasSize(2);
    String proposal = "We propose ElmQ for agents.";
    String test = "Tests on the ElmQ benchmark follow.";
    assertThat(chance(both.get(0), proposal, EntityType.METHOD)).isGreaterThan(0.5);
    assertThat(chance(both.get(0), test, EntityType.BENCHMARK)).isGreaterThan(0.5);
    assertThat(chance(plain.get(0), proposal, EntityType.METHOD)).isGreaterThan(0.5);
    assertThat(chance(plain.get(0), test, EntityType.BENCHMARK)).isZero();
  }

  @Test
  void decidesByWhatWasLearnt() {
    Training training = new Training(ANNOTATOR, List.of(), Silver.NONE);
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
