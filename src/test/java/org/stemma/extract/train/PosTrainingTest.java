package org.stemma.extract.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.extract.Annotated;
import org.stemma.extract.annotate.PartsOfSpeech;
import org.stemma.extract.annotate.Sentence;

class PosTrainingTest {
  private static final String LESSON =
      "We propose a simple method. It learns from few labels, and it is fast. Our method is tested "
          + "on three benchmarks. They show that it learns quickly. The models are trained on data "
          + "from the web. A model of that size is rarely trained in a day! Can it be made faster?";
  private static final String UNSEEN =
      "OakTune (our method) learns from 12 labels. Benchmarks show: It is never slow. XR-7 isn't. }";

  @TempDir Path directory;

  @Test
  void makesATaggerThatSaysWhatCoreNlpsOwnSays() throws IOException {
    Path raw = learn();
    MaxentTagger theirs = new MaxentTagger(raw.toString());
    PartsOfSpeech ours = written(raw);

    for (String text : List.of(LESSON, UNSEEN)) {
      for (Sentence sentence : Annotated.text(text).sentences()) {
        ImmutableList<CoreLabel> tokens = sentence.tokens();
        theirs.tagCoreLabels(tokens);
        List<String> expected = tokens.stream().map(CoreLabel::tag).toList();

        ours.tag(tokens);

        assertThat(tokens).extracting(CoreLabel::tag).isEqualTo(expected);
      }
    }
  }

  @Test
  void readsNoOtherFile() {
    byte[] other = "no tagger".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> PartsOfSpeech.read(new ByteArrayInputStream(other)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("train it anew");
    assertThatThrownBy(() -> PartsOfSpeech.ofTrained(new ByteArrayInputStream(other)))
        .isInstanceOf(IOException.class);
  }

  private Path learn() throws IOException {
    StringBuilder text = new StringBuilder();
    for (Sentence sentence : Annotated.text(LESSON).sentences()) {
      for (int copy = 0; copy < 6; copy++) {
        for (int i = 0; i < sentence.size(); i++) {
          text.append(sentence.word(i)).append('\t').append(sentence.tag(i)).append('\n');
        }
        text.append('\n');
      }
    }
    Path lesson = Files.writeString(directory.resolve("lesson.txt"), text);
    Path raw = directory.resolve("raw.tagger");
    PosTraining.learn(lesson, raw);
    return raw;
  }

  private static PartsOfSpeech written(Path raw) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(raw))) {
      PartsOfSpeech.ofTrained(in).write(out);
    }
    return PartsOfSpeech.read(new ByteArrayInputStream(out.toByteArray()));
  }
}
