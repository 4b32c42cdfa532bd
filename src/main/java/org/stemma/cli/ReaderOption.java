package org.stemma.cli;

import java.util.Set;
import org.stemma.extract.Extractor;
import org.stemma.paper.Layer;
import picocli.CommandLine.Option;

/** Who reads. */
final class ReaderOption {
  @Option(
      names = "--second-reader",
      description = {
        "Let a small transformer read too: some two points of F1 more, at a tenth of the speed.",
        "Linux on x86-64; the first time, 210 MB of libraries are fetched."
      })
  boolean second;

  /** The line from papers to extractions, of those engines. */
  Extractor extractor(Engines engines) {
    return extractor(engines, Set.of());
  }

  /** The same line without the layers that are off. */
  Extractor extractor(Engines engines, Set<Layer> off) {
    return engines.extractor(off, second);
  }
}
