package org.stemma.teacher;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.stemma.extract.tag.Opinion;

/** A transformer that learns to label the words of papers. For one thread at a time. */
final class Teacher implements AutoCloseable {
  private static final int LABELS = Opinion.LABELS.size();
  private static final float HIGHEST_RATE = 2.5e-4f;
  private static final float WARM_UP = 0.1f;
  private static final int AT_ONCE = 8;
  private static final int SEED = 7;

  private final NDManager manager;
  private final Encoder encoder;

  /** A teacher that has learnt nothing yet but what those weights know. */
  Teacher(NDManager parent, OnnxWeights weights) {
    // So that the same papers always teach the same.
    Engine.getInstance().setRandomSeed(SEED);
    manager = parent.newSubManager();
    encoder = new Encoder(manager, weights, LABELS);
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
    IdentityHashMap<PiecedPaper, float[]> below = new IdentityHashMap<>();
    Random chance = new Random(SEED);
    for (int round = 1; round <= rounds; round++) {
      double lost = 0;
      List<List<Lesson>> batches = batches(lessons, chance);
      for (List<Lesson> batch : batches) {
        lost += learn(batch, below, optimizer);
      }
      report.accept("round %d of %d: loss %.4f".formatted(round, rounds, lost / batches.size()));
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

  private double learn(
      List<Lesson> lessons, IdentityHashMap<PiecedPaper, float[]> below, Optimizer optimizer) {
    Batch batch = Batch.of(lessons.stream().map(Lesson::paper).toList());
    int words = lessons.stream().mapToInt(Lesson::words).sum();
    double loss;
    try (NDManager here = manager.newSubManager()) {
      List<float[]> seen =
          batch.papers().stream()
              .map(paper -> below.computeIfAbsent(paper, this::below))
              .toList();
      try (GradientCollector gradients = Engine.getInstance().newGradientCollector()) {
        NDArray scores = scores(here, batch, seen, true);
        NDArray target = here.create(batch.target(lessons, LABELS), scores.getShape());
        NDArray lost = scores.logSoftmax(-1).mul(target).sum().mul(-1f / words);
        gradients.backward(lost);
        loss = lost.getFloat();
      }
      for (Map.Entry<String, NDArray> learnt : encoder.learnt().entrySet()) {
        try (NDArray gradient = learnt.getValue().getGradient()) {
          optimizer.update(learnt.getKey(), learnt.getValue(), gradient);
        }
      }
    }
    return loss;
  }

  /** How likely each word of that paper has each label; words by labels. */
  float[][] read(PiecedPaper paper) {
    try (NDManager here = manager.newSubManager()) {
      float[] chances =
          scores(here, Batch.of(List.of(paper)), List.of(below(paper)), false)
              .softmax(-1)
              .toFloatArray();
      float[][] words = new float[paper.first().length()][LABELS];
      for (int word = 0; word < words.length; word++) {
        int place = paper.first().get(word);
        if (place == PiecedPaper.UNSEEN) {
          words[word][0] = 1;
        } else {
          System.arraycopy(chances, place * LABELS, words[word], 0, LABELS);
        }
      }
      return words;
    }
  }

  private NDArray scores(NDManager here, Batch batch, List<float[]> below, boolean training) {
    Shape shape = new Shape(batch.papers().size(), batch.places());
    return encoder.scores(
        here.create(batch.padded(below, (int) encoder.width()), shape.add(encoder.width())),
        here.create(batch.shapes(), shape),
        here.create(batch.present(), shape),
        training);
  }

  // What the frozen layers make of a paper is the same in every round.
  private float[] below(PiecedPaper paper) {
    try (NDManager here = manager.newSubManager()) {
      Shape shape = new Shape(1, paper.size());
      return encoder
          .lower(here.create(paper.pieces().toArray(), shape), here.ones(shape))
          .toFloatArray();
    }
  }

  @Override
  public void close() {
    manager.close();
  }
}
