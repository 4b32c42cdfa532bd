package org.stemma.reader;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Longs;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A BERT encoder (Devlin et al., 2019) that gives each word piece a score for each label. Its
 * vectors of words and places stay as they are, its layers learn. It is told how each word is
 * written, since its own pieces are all in small letters.
 */
final class Encoder implements AutoCloseable {
  private static final int HEADS = 12;
  private static final float DROPOUT = 0.1f;
  private static final float EPSILON = 1e-12f;
  private static final float FAR_BELOW = -10_000;
  private static final float SMALL = 0.02f;
  // What a byte holds at most, on either side of nought.
  private static final int MOST = 127;
  private static final int[] COLUMNS = {0};
  private static final String SCALE = ".scale";
  // Ways of writing start unknown, so they learn faster than what has been learnt before.
  private static final float SHAPE_SCALE = 10;

  private static final ImmutableList<String> MATRICES =
      ImmutableList.of(
          "attention.self.query",
          "attention.self.key",
          "attention.self.value",
          "attention.output.dense",
          "intermediate.dense",
          "output.dense");
  private static final ImmutableList<String> NORMS =
      ImmutableList.of("attention.output.LayerNorm", "output.LayerNorm");

  private final NDManager manager;
  private final int layers;
  private final Map<String, NDArray> weights = new HashMap<>();
  private final Map<String, NDArray> learnt = new LinkedHashMap<>();

  /**
   * An encoder that starts from those weights.
   *
   * @param labels how many labels there are
   */
  Encoder(NDManager parent, OnnxWeights given, int labels) {
    manager = parent.newSubManager();
    for (String vectors :
        List.of("word_embeddings", "position_embeddings", "token_type_embeddings")) {
      weights.put(vectors, array(given.get("embeddings." + vectors + ".weight")));
    }
    put("norm", given, "embeddings.LayerNorm");
    ImmutableList<OnnxWeights.Tensor> matrices = given.nameless();
    layers = matrices.size() / MATRICES.size();
    for (int layer = 0; layer < layers; layer++) {
      String from = "encoder.layer." + layer + ".";
      for (int i = 0; i < MATRICES.size(); i++) {
        String name = layer + MATRICES.get(i);
        weights.put(name + ".weight", array(matrices.get(layer * MATRICES.size() + i)));
        weights.put(name + ".bias", array(given.get(from + MATRICES.get(i) + ".bias")));
        learn(name);
      }
      for (String norm : NORMS) {
        put(layer + norm, given, from + norm);
        learn(layer + norm);
      }
    }
    long width = vectors("word_embeddings").getShape().get(1);
    weights.put("shapes", small(PiecedPaper.SHAPES, width));
    weights.put("labels.weight", small(width, labels));
    weights.put("labels.bias", manager.zeros(new Shape(labels)));
    learn("labels");
    learnOne("shapes");
  }

  private NDArray array(OnnxWeights.Tensor tensor) {
    return manager.create(tensor.numbers(), new Shape(Longs.toArray(tensor.shape())));
  }

  private NDArray small(long rows, long columns) {
    return manager.randomNormal(0, SMALL, new Shape(rows, columns), DataType.FLOAT32);
  }

  private void put(String name, OnnxWeights given, String from) {
    weights.put(name + ".weight", array(given.get(from + ".weight")));
    weights.put(name + ".bias", array(given.get(from + ".bias")));
  }

  private void learn(String name) {
    learnOne(name + ".weight");
    learnOne(name + ".bias");
  }

  private void learnOne(String name) {
    vectors(name).setRequiresGradient(true);
    learnt.put(name, vectors(name));
  }

  private NDArray vectors(String name) {
    NDArray found = weights.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no weights called " + name);
    }
    return found;
  }

  /** What learns, by name. */
  Map<String, NDArray> learnt() {
    return Collections.unmodifiableMap(learnt);
  }

  /**
   * The scores of the labels.
   *
   * @param pieces the numbers of word pieces, papers by places
   * @param shapes how the pieces' words are written, papers by places
   * @param present 1 where a piece is, 0 behind the end of a shorter paper
   * @param training whether some numbers are left out by chance (Srivastava et al., 2014)
   * @return papers by places by labels
   */
  NDArray scores(NDArray pieces, NDArray shapes, NDArray present, boolean training) {
    NDManager here = pieces.getManager();
    NDArray places = vectors("position_embeddings").get("0:" + pieces.getShape().get(1));
    NDArray kind = vectors("token_type_embeddings").get(0);
    places.attach(here);
    kind.attach(here);
    NDArray words = norm(lookUp(pieces, "word_embeddings").add(places).add(kind), "norm");
    NDArray x = dropout(words.add(lookUp(shapes, "shapes").mul(SHAPE_SCALE)), training);
    NDArray mask = mask(present);
    for (int layer = 0; layer < layers; layer++) {
      x = layer(x, mask, layer, training);
    }
    return linear(dropout(x, training), "labels");
  }

  /** Writes what has been learnt, matrices in whole numbers of a byte and a scale a column. */
  void write(OutputStream out) throws IOException {
    try (NDManager here = manager.newSubManager()) {
      NDList list = new NDList();
      learnt.forEach((name, numbers) -> add(list, name, numbers, here));
      out.write(list.encode(NDList.Encoding.SAFETENSORS));
    }
  }

  private static void add(NDList list, String name, NDArray numbers, NDManager here) {
    NDArray kept = numbers.stopGradient();
    kept.attach(here);
    if (kept.getShape().dimension() < 2) {
      list.add(named(kept.toType(DataType.FLOAT32, true), name));
      return;
    }
    NDArray scale = kept.abs().max(COLUMNS, true).div(MOST).maximum(Float.MIN_NORMAL);
    list.add(named(kept.div(scale).round().toType(DataType.INT8, false), name));
    list.add(named(scale, name + SCALE));
  }

  private static NDArray named(NDArray numbers, String name) {
    numbers.setName(name);
    return numbers;
  }

  /** Takes what {@link #write} wrote for what has been learnt, and learns no more. */
  void read(InputStream in) throws IOException {
    try (NDManager here = manager.newSubManager()) {
      Map<String, NDArray> given = new HashMap<>();
      NDList.decode(here, in).forEach(numbers -> given.put(numbers.getName(), numbers));
      learnt.forEach(
          (name, before) -> {
            NDArray numbers = read(given, name);
            numbers.attach(manager);
            weights.put(name, numbers);
            before.close();
          });
    }
    learnt.clear();
  }

  private static NDArray read(Map<String, NDArray> given, String name) {
    NDArray numbers = given.get(name);
    if (numbers == null) {
      throw new IllegalArgumentException("no weights called " + name + " were learnt");
    }
    NDArray scale = given.get(name + SCALE);
    return scale == null ? numbers : numbers.toType(DataType.FLOAT32, true).mul(scale);
  }

  private NDArray lookUp(NDArray numbers, String vectors) {
    NDArray found =
        numbers
            .getNDArrayInternal()
            .embedding(numbers, vectors(vectors), SparseFormat.DENSE)
            .singletonOrThrow();
    found.attach(numbers.getManager());
    return found;
  }

  private static NDArray mask(NDArray present) {
    Shape shape = present.getShape();
    return present.sub(1).mul(-FAR_BELOW).reshape(shape.get(0), 1, 1, shape.get(1));
  }

  private NDArray layer(NDArray x, NDArray mask, int layer, boolean training) {
    NDArray attended =
        dropout(linear(attention(x, mask, layer), layer + "attention.output.dense"), training);
    NDArray between = norm(x.add(attended), layer + "attention.output.LayerNorm");
    NDArray inner = Activation.gelu(linear(between, layer + "intermediate.dense"));
    NDArray outer = dropout(linear(inner, layer + "output.dense"), training);
    return norm(between.add(outer), layer + "output.LayerNorm");
  }

  private NDArray attention(NDArray x, NDArray mask, int layer) {
    NDArray query = heads(linear(x, layer + "attention.self.query"));
    NDArray key = heads(linear(x, layer + "attention.self.key"));
    NDArray value = heads(linear(x, layer + "attention.self.value"));
    float scale = (float) (1 / Math.sqrt((double) x.getShape().get(2) / HEADS));
    NDArray shares = query.matMul(key.transpose(0, 1, 3, 2)).mul(scale).add(mask).softmax(-1);
    return shares.matMul(value).transpose(0, 2, 1, 3).reshape(x.getShape());
  }

  private static NDArray heads(NDArray x) {
    Shape shape = x.getShape();
    return x.reshape(shape.get(0), shape.get(1), HEADS, shape.get(2) / HEADS).transpose(0, 2, 1, 3);
  }

  private NDArray linear(NDArray x, String name) {
    return x.matMul(vectors(name + ".weight")).add(vectors(name + ".bias"));
  }

  private NDArray norm(NDArray x, String name) {
    NDArray scale = vectors(name + ".weight");
    return LayerNorm.layerNorm(x, scale.getShape(), scale, vectors(name + ".bias"), EPSILON)
        .singletonOrThrow();
  }

  private static NDArray dropout(NDArray x, boolean training) {
    return training ? Dropout.dropout(x, DROPOUT, true).singletonOrThrow() : x;
  }

  @Override
  public void close() {
    manager.close();
  }
}
