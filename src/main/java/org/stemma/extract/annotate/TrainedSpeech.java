package org.stemma.extract.annotate;

import edu.stanford.nlp.tagger.maxent.TaggerConfig;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.extract.FeatureKeys;

/**
 * What CoreNLP has learnt of parts of speech, out of the file that its trainer writes, in the order
 * of {@code MaxentTagger.readModelAndInit}: its weights are shown to no one otherwise.
 */
final class TrainedSpeech {
  private static final int TAG = 3;

  /** As CoreNLP prints {@link SpeechFeatures#KINDS}: those of all words, those of rare ones. */
  private static final String KINDS =
      "Extractors[Extractor(-1,word), Extractor(0,word), Extractor(1,word), Extractor(-1,tag)]"
          + "Extractors[ExtractorWordSuff(len1,w0), ExtractorWordSuff(len2,w0), "
          + "ExtractorWordSuff(len3,w0), ExtractorWordSuff(len4,w0), "
          + "ExtractorWordShapeClassifier(0,chris4), ExtractorUCase(), ExtractorCNumber()]";

  private final DataInputStream in;
  private final List<String> tags = new ArrayList<>();

  private TrainedSpeech(InputStream in) {
    this.in = new DataInputStream(in);
  }

  static PartsOfSpeech read(InputStream in) throws IOException {
    try {
      return new TrainedSpeech(in).read();
    } catch (ClassNotFoundException e) {
      throw new IOException("not a tagger that CoreNLP wrote", e);
    }
  }

  private PartsOfSpeech read() throws IOException, ClassNotFoundException {
    int rareBelow = TaggerConfig.readConfig(in).getRareWordThresh();
    in.readInt(); // How much it was trained on.
    in.readInt(); // How many tags there are, which comes again.
    Map<String, Map<String, Integer>> words = words();
    skipVerbs();
    for (int left = in.readInt(); left > 0; left--) {
      tags.add(in.readUTF());
      in.readBoolean(); // Whether new words may have it; all of ours may.
    }
    ObjectInputStream kinds = new ObjectInputStream(in);
    checkKinds(String.valueOf(kinds.readObject()) + kinds.readObject());
    List<Weight> weights = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      weights.add(new Weight(in.readInt(), in.readInt(), in.readUTF(), in.readUTF()));
    }
    double[] values = (double[]) new ObjectInputStream(in).readObject();
    return new PartsOfSpeech(
        tags, vocabulary(words, rareBelow), factors(weights, values), follows(weights, values));
  }

  /** A feature of that kind and a tag, and where its weight is. */
  private record Weight(int place, int kind, String feature, String tag) {}

  private Map<String, Map<String, Integer>> words() throws IOException {
    Map<String, Map<String, Integer>> words = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      Map<String, Integer> counts =
          words.computeIfAbsent(in.readUTF(), word -> new LinkedHashMap<>());
      for (int more = in.readInt(); more > 0; more--) {
        counts.put(in.readUTF(), in.readInt());
      }
    }
    return words;
  }

  // Verbs with particles, which our architecture does not look at.
  private void skipVerbs() throws IOException {
    for (int left = in.readInt(); left > 0; left--) {
      in.readInt();
      in.skipNBytes(in.readInt());
      in.skipNBytes(4L * Integer.BYTES);
    }
  }

  private static void checkKinds(String kinds) throws IOException {
    if (!kinds.equals(KINDS)) {
      throw new IOException("a tagger that looks at other features: " + kinds);
    }
  }

  private Vocabulary vocabulary(Map<String, Map<String, Integer>> words, int rareBelow) {
    long[] keys = new long[words.size()];
    int[][] had = new int[words.size()][];
    boolean[] rare = new boolean[words.size()];
    int row = 0;
    for (Map.Entry<String, Map<String, Integer>> word : words.entrySet()) {
      keys[row] = FeatureKeys.key(word.getKey());
      had[row] = word.getValue().keySet().stream().mapToInt(tags::indexOf).toArray();
      rare[row] = word.getValue().values().stream().mapToInt(count -> count).sum() < rareBelow;
      row++;
    }
    return new Vocabulary(keys, had, rare);
  }

  private FactorTable factors(List<Weight> weights, double[] values) {
    Map<Long, float[]> features = new LinkedHashMap<>();
    for (Weight weight : weights) {
      if (weight.kind() != TAG) {
        features
                .computeIfAbsent(
                    FeatureKeys.key(SpeechFeatures.KINDS.get(weight.kind()), weight.feature()),
                    key -> new float[tags.size()])[tags.indexOf(weight.tag())] =
            (float) values[weight.place()];
      }
    }
    return FactorTable.of(features);
  }

  private double[][] follows(List<Weight> weights, double[] values) {
    double[][] follows = new double[tags.size() + 1][tags.size()];
    for (Weight weight : weights) {
      if (weight.kind() == TAG) {
        boolean first = weight.feature().equals(SpeechFeatures.NONE);
        follows[first ? tags.size() : tags.indexOf(weight.feature())][tags.indexOf(weight.tag())] =
            values[weight.place()];
      }
    }
    for (double[] follow : follows) {
      for (int tag = 0; tag < follow.length; tag++) {
        follow[tag] = Math.exp(follow[tag]);
      }
    }
    return follows;
  }
}
