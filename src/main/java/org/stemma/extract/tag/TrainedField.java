package org.stemma.extract.tag;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.util.Index;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What CoreNLP has learnt, taken out of its classifier. That shows its weights to no one but
 * whoever reads what it writes, in the order of {@code CRFClassifier.serializeClassifier}.
 */
final class TrainedField {
  private static final String SINGLE = "|C";
  private static final String PAIRED = "|CpC";

  private TrainedField() {}

  static NameField of(CRFClassifier<CoreLabel> classifier) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        classifier.serializeClassifier(out);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        return read(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("CoreNLP wrote what it cannot read", e);
    }
  }

  @SuppressWarnings("unchecked")
  private static NameField read(ObjectInputStream in) throws IOException, ClassNotFoundException {
    List<Index<CRFLabel>> columns = (List<Index<CRFLabel>>) in.readObject();
    Index<String> labels = (Index<String>) in.readObject();
    Index<String> features = (Index<String>) in.readObject();
    in.readObject(); // How it was trained.
    for (int left = (Integer) in.readObject(); left > 0; left--) {
      FeatureFactory<?> unused = (FeatureFactory<?>) in.readObject();
    }
    in.readInt(); // How many labels a feature sees at once, which is two.
    float[][] weights = (float[][]) in.readObject();
    int count = labels.size();
    Map<String, float[]> single = new LinkedHashMap<>();
    Map<String, float[]> paired = new LinkedHashMap<>();
    for (int i = 0; i < weights.length; i++) {
      String feature = features.get(i);
      if (feature.endsWith(PAIRED)) {
        paired.put(
            feature.substring(0, feature.length() - PAIRED.length()),
            inOrder(weights[i], columns.get(1), count));
      } else {
        single.put(
            feature.substring(0, feature.length() - SINGLE.length()),
            inOrder(weights[i], columns.get(0), count));
      }
    }
    return new NameField(
        labels.objectsList(), WeightTable.of(count, single), WeightTable.of(count * count, paired));
  }

  /** CoreNLP's columns in the order of the labels' numbers. */
  private static float[] inOrder(float[] weights, Index<CRFLabel> columns, int count) {
    float[] ordered = new float[columns.get(0).getLabel().length == 1 ? count : count * count];
    for (int column = 0; column < weights.length; column++) {
      int place = 0;
      for (int label : columns.get(column).getLabel()) {
        place = place * count + label;
      }
      ordered[place] = weights[column];
    }
    return ordered;
  }
}
