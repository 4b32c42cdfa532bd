package org.stemma.store;

import org.apache.jena.dboe.base.block.FileMode;
import org.apache.jena.dboe.sys.SystemIndex;
import org.apache.jena.tdb2.params.StoreParams;

/** What TDB2 is told of databases. Their files are the same, whatever it is told. */
final class DatabaseParameters {
  /** How many terms are remembered by number, as answers ask for them: TDB2's own choice. */
  private static final int TERMS_TO_READ =
      StoreParams.getDftStoreParams().getNodeId2NodeCacheSize();

  /** The same where papers are written, which asks for few. */
  private static final int TERMS_TO_WRITE = 100_000;

  static final StoreParams TO_READ = parameters(TERMS_TO_READ);
  static final StoreParams TO_WRITE = parameters(TERMS_TO_WRITE);

  static {
    // TDB2 maps files into memory, which is quickest, but lets a process that goes through all of
    // a large store seem to need as much memory. Else it reads and writes them through caches of
    // its own: that is a matter of the whole process, whatever the parameters of a store say.
    if ("direct".equals(System.getProperty("stemma.files"))) {
      SystemIndex.setFileMode(FileMode.direct);
    }
  }

  private DatabaseParameters() {}

  /**
   * The indexes that Stemma's questions use: by graph and subject, to compare and replace; by
   * subject, property and object over all graphs. Two fewer than TDB2 makes, which is time saved.
   */
  private static StoreParams parameters(int terms) {
    return StoreParams.builder("stemma")
        .primaryIndexQuads("GSPO")
        .quadIndexes(new String[] {"GSPO", "POSG", "OSPG", "SPOG"})
        .nodeId2NodeCacheSize(terms)
        .build();
  }
}
