package org.stemma.extract.tag;

/** Takes the features of a token, one by one. */
@FunctionalInterface
interface FeatureSink {
  /**
   * Takes a feature, which is what those parts say in turn; they are not joined if none needs it.
   */
  void add(String... parts);
}
