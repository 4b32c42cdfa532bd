package org.stemma.reader;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;

/** The engine that the second reader runs on. */
final class PyTorch {
  private PyTorch() {}

  /** What holds its numbers, for as long as it is open. */
  static NDManager open() {
    // The engine would report each start to its makers.
    System.setProperty("OPT_OUT_TRACKING", "true");
    return NDManager.newBaseManager(Device.cpu(), "PyTorch");
  }

  /**
   * The same, each of whose operations keeps to the thread that asks for it: where several threads
   * read papers, none waits for another.
   */
  static NDManager openForThreads() {
    System.setProperty("ai.djl.pytorch.num_threads", "1");
    System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
    return open();
  }
}
