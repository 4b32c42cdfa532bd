package org.stemma.extract.annotate;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import org.stemma.extract.FeatureKeys;

/**
 * By how much each feature multiplies the odds of a few tags: the exponentials of a log-linear
 * model's weights, so that no exponential is to be taken while tagging.
 */
final class FactorTable {
  private final FeatureKeys features;

  /** By feature, the tags of which it tells. */
  private final byte[][] tags;

  private final double[][] factors;

  private FactorTable(long[] features, byte[][] tags, double[][] factors) {
    this.features = new FeatureKeys(features);
    this.tags = tags;
    this.factors = factors;
  }

  /** The table of those features, by key, each with its weights by tag, most of which are 0. */
  static FactorTable of(Map<Long, float[]> weights) {
    long[] features = new long[weights.size()];
    byte[][] tags = new byte[weights.size()][];
    double[][] factors = new double[weights.size()][];
    int row = 0;
    for (Map.Entry<Long, float[]> feature : weights.entrySet()) {
      float[] all = feature.getValue();
      int count = 0;
      for (float weight : all) {
        count += weight == 0 ? 0 : 1;
      }
      features[row] = feature.getKey();
      tags[row] = new byte[count];
      factors[row] = new double[count];
      for (int tag = all.length - 1; tag >= 0; tag--) {
        if (all[tag] != 0) {
          tags[row][--count] = (byte) tag;
          factors[row][count] = Math.exp(all[tag]);
        }
      }
      row++;
    }
    return new FactorTable(features, tags, factors);
  }

  /** Multiplies the odds of the tags of which that feature tells. */
  void multiply(long feature, double[] odds) {
    int row = features.row(feature);
    if (row >= 0) {
      byte[] which = tags[row];
      double[] by = factors[row];
      for (int i = 0; i < which.length; i++) {
        odds[which[i]] *= by[i];
      }
    }
  }

  /** Reads a table that {@link #write} wrote. */
  static FactorTable read(DataInputStream in) throws IOException {
    int count = in.readInt();
    long[] features = new long[count];
    byte[][] tags = new byte[count][];
    double[][] factors = new double[count][];
    for (int row = 0; row < count; row++) {
      features[row] = in.readLong();
      tags[row] = new byte[in.readByte()];
      factors[row] = new double[tags[row].length];
      for (int i = 0; i < tags[row].length; i++) {
        tags[row][i] = in.readByte();
        factors[row][i] = Math.exp(in.readFloat());
      }
    }
    return new FactorTable(features, tags, factors);
  }

  /** Writes it. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(features.size());
    for (int row = 0; row < features.size(); row++) {
      out.writeLong(features.key(row));
      out.writeByte(tags[row].length);
      for (int i = 0; i < tags[row].length; i++) {
        out.writeByte(tags[row][i]);
        out.writeFloat((float) Math.log(factors[row][i]));
      }
    }
  }
}
