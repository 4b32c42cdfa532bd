package org.stemma.reader;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.InputStream;

/** The transformer that the second reader starts from: MiniLM (Wang et al., 2020) of six layers. */
final class MiniLm {
  private static final String NAME = "/all-minilm-l6-v2";

  private MiniLm() {}

  /** A reader that knows what that transformer knows. */
  static SecondReader reader(NDManager manager) throws IOException {
    try (InputStream weights = MiniLm.class.getResourceAsStream(NAME + ".onnx")) {
      return new SecondReader(manager, OnnxWeights.read(weights));
    }
  }

  /** Its word pieces. */
  static WordPieces wordPieces() throws IOException {
    try (InputStream pieces = MiniLm.class.getResourceAsStream(NAME + "-tokenizer.json")) {
      return new WordPieces(pieces);
    }
  }
}
