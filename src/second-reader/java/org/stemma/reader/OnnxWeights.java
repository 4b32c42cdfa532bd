package org.stemma.reader;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The weights that an ONNX file holds, by name, in the order of the file. Only what a file of
 * weights needs is read: ModelProto's graph, GraphProto's initializers, TensorProto's shape, name
 * and raw data.
 */
final class OnnxWeights {
  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_INITIALIZER = 5;
  private static final int TENSOR_SHAPE = 1;
  private static final int TENSOR_TYPE = 2;
  private static final int TENSOR_NAME = 8;
  private static final int TENSOR_DATA = 9;
  private static final int FLOAT = 1;

  private final ImmutableMap<String, Tensor> tensors;

  private OnnxWeights(ImmutableMap<String, Tensor> tensors) {
    this.tensors = tensors;
  }

  /** Numbers in rows of that shape. */
  @SuppressWarnings("ArrayRecordComponent") // Millions of numbers; nobody compares them.
  record Tensor(ImmutableList<Long> shape, float[] numbers) {}

  /** Reads a file; leaves the stream open. */
  static OnnxWeights read(InputStream in) throws IOException {
    CodedInputStream model = CodedInputStream.newInstance(in.readAllBytes());
    ImmutableMap.Builder<String, Tensor> tensors = ImmutableMap.builder();
    for (int tag = model.readTag(); tag != 0; tag = model.readTag()) {
      if (WireFormat.getTagFieldNumber(tag) == MODEL_GRAPH) {
        graph(message(model), tensors);
      } else {
        model.skipField(tag);
      }
    }
    return new OnnxWeights(tensors.buildOrThrow());
  }

  private static CodedInputStream message(CodedInputStream in) throws IOException {
    return CodedInputStream.newInstance(in.readByteArray());
  }

  private static void graph(CodedInputStream in, ImmutableMap.Builder<String, Tensor> tensors)
      throws IOException {
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (WireFormat.getTagFieldNumber(tag) == GRAPH_INITIALIZER) {
        tensor(message(in), tensors);
      } else {
        in.skipField(tag);
      }
    }
  }

  private static void tensor(CodedInputStream in, ImmutableMap.Builder<String, Tensor> tensors)
      throws IOException {
    List<Long> shape = new ArrayList<>();
    String name = "";
    int type = 0;
    byte[] data = {};
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (WireFormat.getTagFieldNumber(tag)) {
        case TENSOR_SHAPE -> shape(in, tag, shape);
        case TENSOR_TYPE -> type = in.readInt32();
        case TENSOR_NAME -> name = in.readString();
        case TENSOR_DATA -> data = in.readByteArray();
        default -> in.skipField(tag);
      }
    }
    if (type == FLOAT) {
      float[] numbers = new float[data.length / Float.BYTES];
      ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(numbers);
      tensors.put(name, new Tensor(ImmutableList.copyOf(shape), numbers));
    }
  }

  // Written one by one or packed together.
  private static void shape(CodedInputStream in, int tag, List<Long> shape) throws IOException {
    if (WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_VARINT) {
      shape.add(in.readInt64());
      return;
    }
    CodedInputStream packed = message(in);
    while (!packed.isAtEnd()) {
      shape.add(packed.readInt64());
    }
  }

  /** The weights of that name. */
  Tensor get(String name) {
    Tensor tensor = tensors.get(name);
    if (tensor == null) {
      throw new IllegalArgumentException("the encoder has no weights called " + name);
    }
    return tensor;
  }

  /** The matrices that exporters leave nameless, in the order in which they are used. */
  ImmutableList<Tensor> nameless() {
    return tensors.entrySet().stream()
        .filter(tensor -> tensor.getKey().startsWith("onnx::MatMul"))
        .map(Map.Entry::getValue)
        .collect(ImmutableList.toImmutableList());
  }
}
