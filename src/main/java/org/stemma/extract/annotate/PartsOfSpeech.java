package org.stemma.extract.annotate;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/**
 * Tells the parts of speech of a sentence's words: a maximum-entropy Markov model (Ratnaparkhi,
 * 1996), of which the likeliest path is searched (Viterbi, 1967). CoreNLP trains it; here it is in
 * a form that is soon loaded and read, a fifth of the work of CoreNLP's own, and says the same.
 * Safe for several threads.
 */
public final class PartsOfSpeech {
  private static final int FORMAT = 0x57E30002;

  private final ImmutableList<String> tags;
  private final Vocabulary vocabulary;
  private final FactorTable factors;

  /** By the tag before, or their number where there is none, and the tag itself. */
  private final double[][] follows;

  /**
   * A model of those weights.
   *
   * @param tags all there are, at most 64
   * @param follows the weights of a tag, by the tag before it, or the number of tags at the start
   */
  PartsOfSpeech(List<String> tags, Vocabulary vocabulary, FactorTable factors, double[][] follows) {
    this.tags = ImmutableList.copyOf(tags);
    this.vocabulary = vocabulary;
    this.factors = factors;
    this.follows = follows;
  }

  /**
   * What CoreNLP has learnt and written.
   *
   * @throws IOException where it is not a tagger of the architecture that Stemma trains
   */
  public static PartsOfSpeech ofTrained(InputStream in) throws IOException {
    return TrainedSpeech.read(in);
  }

  /** Writes each token's part of speech on it. */
  public void tag(List<CoreLabel> tokens) {
    int[][] from = new int[tokens.size() + 1][];
    int[][] candidates = new int[tokens.size() + 1][];
    int[] before = {tags.size()};
    double[] reached = {0};
    double[] own = new double[tags.size()];
    // The end of the sentence is tagged too, for what it tells of the last word.
    for (int i = 0; i <= tokens.size(); i++) {
      int row = vocabulary.row(SpeechFeatures.word(tokens, i));
      Arrays.fill(own, 1);
      SpeechFeatures.of(tokens, i, vocabulary.isRare(row), key -> factors.multiply(key, own));
      candidates[i] = vocabulary.tags(row, tags.size());
      from[i] = new int[candidates[i].length];
      reached = step(before, reached, own, candidates[i], from[i]);
      before = candidates[i];
    }
    int best = 0;
    for (int i = tokens.size(); i > 0; i--) {
      best = from[i][best];
      tokens.get(i - 1).setTag(tags.get(candidates[i - 1][best]));
    }
  }

  /**
   * The best score of each candidate; into {@code from} goes which of those before it is due to.
   */
  private double[] step(int[] before, double[] reached, double[] own, int[] here, int[] from) {
    double[] scores = new double[here.length];
    Arrays.fill(scores, Double.NEGATIVE_INFINITY);
    for (int b = 0; b < before.length; b++) {
      double[] follow = follows[before[b]];
      double all = 0;
      for (int tag = 0; tag < own.length; tag++) {
        all += own[tag] * follow[tag];
      }
      for (int c = 0; c < here.length; c++) {
        double score = reached[b] + Math.log(own[here[c]] * follow[here[c]] / all);
        if (score > scores[c]) {
          scores[c] = score;
          from[c] = b;
        }
      }
    }
    return scores;
  }

  /** Reads a model that {@link #write} wrote. */
  public static PartsOfSpeech read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    if (data.readInt() != FORMAT) {
      throw new IOException("not a part-of-speech tagger of this version; train it anew");
    }
    String[] tags = new String[data.readInt()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = data.readUTF();
    }
    double[][] follows = new double[tags.length + 1][tags.length];
    for (double[] follow : follows) {
      for (int i = 0; i < follow.length; i++) {
        follow[i] = Math.exp(data.readFloat());
      }
    }
    return new PartsOfSpeech(List.of(tags), Vocabulary.read(data), FactorTable.read(data), follows);
  }

  /** Writes it; leaves the stream open. */
  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(FORMAT);
    data.writeInt(tags.size());
    for (String tag : tags) {
      data.writeUTF(tag);
    }
    for (double[] follow : follows) {
      for (double factor : follow) {
        data.writeFloat((float) Math.log(factor));
      }
    }
    vocabulary.write(data);
    factors.write(data);
    data.flush();
  }
}
