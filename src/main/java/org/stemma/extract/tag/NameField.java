package org.stemma.extract.tag;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/**
 * A trained conditional random field (Lafferty et al., 2001) over what {@link SentenceFeatures}
 * tells. CoreNLP trains it; here it is in a form that is soon loaded and read, a tenth of the work
 * of CoreNLP's own.
 */
public final class NameField {
  private static final int FORMAT = 0x57E30001;

  private final ImmutableList<String> labels;
  private final LabelNumbers numbers;
  private final WeightTable single;
  private final WeightTable paired;

  /**
   * A field of those weights.
   *
   * @param labels {@code O} and the others, in the order of the weights' columns
   * @param single the weights of features of a token for each label
   * @param paired the weights of features of a token for each label before it and its own
   */
  NameField(List<String> labels, WeightTable single, WeightTable paired) {
    this.labels = ImmutableList.copyOf(labels);
    numbers = new LabelNumbers(labels);
    this.single = single;
    this.paired = paired;
  }

  /** What CoreNLP has learnt. */
  public static NameField of(CRFClassifier<CoreLabel> trained) {
    return TrainedField.of(trained);
  }

  /** Which numbers its labels have. */
  LabelNumbers numbers() {
    return numbers;
  }

  /** The labels of the tokens of a sentence with those features. */
  LabelChain chain(SentenceFeatures features) {
    int count = labels.size();
    float[][] scores = new float[features.sentence().size()][count * count];
    float[] own = new float[count];
    for (int i = 0; i < scores.length; i++) {
      float[] pairs = scores[i];
      Arrays.fill(own, 0);
      features.single(i, feature -> single.add(feature, own));
      features.paired(i, feature -> paired.add(feature, pairs));
      for (int pair = 0; pair < pairs.length; pair++) {
        pairs[pair] += own[pair % count];
      }
    }
    return LabelChain.of(count, scores);
  }

  /** Reads a field that {@link #write} wrote. */
  public static NameField read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    if (data.readInt() != FORMAT) {
      throw new IOException("not a name tagger of this version; train it anew");
    }
    ImmutableList.Builder<String> labels = ImmutableList.builder();
    for (int left = data.readInt(); left > 0; left--) {
      labels.add(data.readUTF());
    }
    return new NameField(labels.build(), WeightTable.read(data), WeightTable.read(data));
  }

  /** Writes it; leaves the stream open. */
  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(FORMAT);
    data.writeInt(labels.size());
    for (String label : labels) {
      data.writeUTF(label);
    }
    single.write(data);
    paired.write(data);
    data.flush();
  }
}
