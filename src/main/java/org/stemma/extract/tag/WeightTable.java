package org.stemma.extract.tag;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import org.stemma.extract.FeatureKeys;

/** The weights of features, as many for each as the table has columns. */
final class WeightTable {
  private final int width;
  private final FeatureKeys features;
  private final float[] weights;

  private WeightTable(int width, long[] features, float[] weights) {
    this.width = width;
    this.features = new FeatureKeys(features);
    this.weights = weights;
  }

  /** The table of those features, each with as many weights as there are columns. */
  static WeightTable of(int width, Map<String, float[]> features) {
    long[] keys = new long[features.size()];
    float[] weights = new float[features.size() * width];
    int row = 0;
    for (Map.Entry<String, float[]> feature : features.entrySet()) {
      keys[row] = FeatureKeys.key(feature.getKey());
      System.arraycopy(feature.getValue(), 0, weights, row++ * width, width);
    }
    return new WeightTable(width, keys, weights);
  }

  /** Adds to each of the sums the weight that the feature of those parts has in that column. */
  void add(String[] feature, float[] sums) {
    int row = features.row(FeatureKeys.key(feature));
    if (row >= 0) {
      for (int column = 0, from = row * width; column < width; column++) {
        sums[column] += weights[from + column];
      }
    }
  }

  /** Reads a table that {@link #write} wrote. */
  static WeightTable read(DataInputStream in) throws IOException {
    int width = in.readInt();
    int features = in.readInt();
    long[] keys = new long[features];
    for (int i = 0; i < features; i++) {
      keys[i] = in.readLong();
    }
    float[] weights = new float[features * width];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Float.float16ToFloat(in.readShort());
    }
    return new WeightTable(width, keys, weights);
  }

  /** Writes the table; weights are rounded to 16 bits, three digits, of which no score tells. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(width);
    out.writeInt(features.size());
    for (int row = 0; row < features.size(); row++) {
      out.writeLong(features.key(row));
    }
    for (float weight : weights) {
      out.writeShort(Float.floatToFloat16(weight));
    }
  }
}
