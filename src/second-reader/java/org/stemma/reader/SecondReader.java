package org.stemma.reader;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.training.GradientCollector;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Consumer;
import org.stemma.extract.tag.Opinion;
import org.stemma.paper.StemmaException;

/**
 * A transformer that learns to label the words of papers, and to tell which roles the things named
 * play there. Learns on one thread, reads on as many as ask.
 */
final class SecondReader implements AutoCloseable {
  private static final int LABELS = Opinion.LABELS.size();
  private static final int ROLES = Opinion.ROLES.size();
  // What a name's roles weigh beside a word's label.
  private static final float ROLE_WEIGHT = 0.1f;
  private static final float HIGHEST_RATE = 1.5e-4f;
  private static final NDIndex OF_LABELS = new NDIndex("..., :" + LABELS);
  private static final NDIndex OF_ROLES = new NDIndex("..., " + LABELS + ":");
  private static final float WARM_UP = 0.1f;
  private static final int AT_ONCE = 2;
  private static final int SEED = 7;

  private final NDManager manager;
  private final Encoder encoder;

  /** A reader that has learnt nothing yet but what those weights know. */
  SecondReader(NDManager parent, OnnxWeights weights) {
    // So that the same papers always teach the same.
    Engine.getInstance().setRandomSeed(SEED);
    manager = parent.newSubManager();
    encoder = new Encoder(manager, weights, LABELS + ROLES);
  }

  /**
   * Learns from papers, with Adam; the rate rises over a tenth of the steps and falls over the
   * rest.
   *
   * @param report told after each round through the papers
   */
  void learn(List<Lesson> lessons, int rounds, Consumer<String> report) {
    int steps = (lessons.size() + AT_ONCE - 1) / AT_ONCE * rounds;
    int warm = Math.max(1, (int) (steps * WARM_UP));
    Tracker rate =
        step ->
            HIGHEST_RATE
                * (step < warm ? (step + 1f) / warm : Math.max(0f, steps - step) / (steps - warm));
    Optimizer optimizer = Optimizer.adam().optLearningRateTracker(rate).optClipGrad(1).build();
    Random chance = new Random(SEED);
    for (int round = 1; round <= rounds; round++) {
      DoubleSummaryStatistics lost = new DoubleSummaryStatistics();
      for (List<Lesson> batch : batches(lessons, chance)) {
        learn(batch, optimizer).ifPresent(lost);
      }
      if (lost.getCount() == 0) {
        throw new StemmaException(
            "round " + round, "the weights grew out of bounds", "learn at a lower rate");
      }
      report.accept("round %d of %d: loss %.4f".formatted(round, rounds, lost.getAverage()));
    }
  }

  // Papers of like length side by side, so that little is padding.
  private static List<List<Lesson>> batches(List<Lesson> lessons, Random chance) {
    List<Lesson> mixed = new ArrayList<>(lessons);
    Collections.shuffle(mixed, chance);
    List<List<Lesson>> batches = new ArrayList<>();
    for (List<Lesson> some : Lists.partition(mixed, AT_ONCE * 20)) {
      List<Lesson> sorted = new ArrayList<>(some);
      sorted.sort(Comparator.comparingInt(lesson -> lesson.paper().size()));
      batches.addAll(Lists.partition(sorted, AT_ONCE));
    }
    Collections.shuffle(batches, chance);
    return batches;
  }

  // The loss; none where it is no number, as happens once in some thousand batches: what that would
  // teach is left out.
  private OptionalDouble learn(List<Lesson> lessons, Optimizer optimizer) {
    Batch batch = Batch.of(lessons.stream().map(Lesson::paper).toList());
    int words = lessons.stream().mapToInt(Lesson::words).sum();
    int names = lessons.stream().mapToInt(lesson -> lesson.roles().size()).sum();
    double loss;
    try (NDManager here = manager.newSubManager()) {
      try (GradientCollector gradients = Engine.getInstance().newGradientCollector()) {
        NDArray scores = scores(here, batch, true);
        Shape shape = new Shape(batch.papers().size(), batch.places());
        NDArray labels = here.create(batch.labels(lessons), shape.add(LABELS));
        NDArray roles = here.create(batch.roles(lessons), shape.add(ROLES));
        NDArray lost =
            scores
                .get(OF_LABELS)
                .logSoftmax(-1)
                .mul(labels)
                .sum()
                .mul(-1f / words)
                .add(
                    Activation.softPlus(scores.get(OF_ROLES).mul(roles).neg())
                        .mul(roles.abs())
                        .sum()
                        .mul(ROLE_WEIGHT / Math.max(1, names)));
        gradients.backward(lost);
        loss = lost.getFloat();
      }
      Map<String, NDArray> gradients = new LinkedHashMap<>();
      encoder.learnt().forEach((name, numbers) -> gradients.put(name, numbers.getGradient()));
      gradients.values().forEach(gradient -> gradient.attach(here));
      if (!Double.isFinite(loss) || !gradients.values().stream().allMatch(SecondReader::isFinite)) {
        // The engine takes old gradients from themselves to be rid of them, and no number stays.
        gradients.values().forEach(gradient -> gradient.zerosLike().copyTo(gradient));
        return OptionalDouble.empty();
      }
      gradients.forEach(
          (name, gradient) -> optimizer.update(name, encoder.learnt().get(name), gradient));
    }
    return OptionalDouble.of(loss);
  }

  private static boolean isFinite(NDArray numbers) {
    return Float.isFinite(numbers.square().sum().getFloat());
  }

  /**
   * How likely each word of that paper has each label, and what begins there each role; words by
   * labels and roles.
   */
  float[][] opinion(PiecedPaper paper) {
    try (NDManager here = manager.newSubManager()) {
      NDArray scores = scores(here, Batch.of(List.of(paper)), false);
      NDArray both =
          NDArrays.concat(
              new NDList(
                  scores.get(OF_LABELS).softmax(-1), Activation.sigmoid(scores.get(OF_ROLES))),
              -1);
      float[] chances = both.toFloatArray();
      float[][] words = new float[paper.first().length()][LABELS + ROLES];
      for (int word = 0; word < words.length; word++) {
        int place = paper.first().get(word);
        if (place == PiecedPaper.UNSEEN) {
          words[word][0] = 1;
        } else {
          System.arraycopy(chances, place * (LABELS + ROLES), words[word], 0, LABELS + ROLES);
        }
      }
      return words;
    }
  }

  private NDArray scores(NDManager here, Batch batch, boolean training) {
    Shape shape = new Shape(batch.papers().size(), batch.places());
    return encoder.scores(
        here.create(batch.pieces(), shape),
        here.create(batch.shapes(), shape),
        here.create(batch.present(), shape),
        training);
  }

  /** Writes what it has learnt. */
  void write(OutputStream out) throws IOException {
    encoder.write(out);
  }

  /** Knows from then on what {@link #write} wrote, and learns no more. */
  void read(InputStream in) throws IOException {
    encoder.read(in);
  }

  @Override
  public void close() {
    manager.close();
  }
}
