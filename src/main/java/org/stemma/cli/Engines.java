package org.stemma.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.stemma.build.ExtractionSink;
import org.stemma.extract.Extractor;
import org.stemma.graph.Abstracts;
import org.stemma.paper.Layer;
import org.stemma.paper.SameName;

/** What the commands run on, made when a command first needs it. */
interface Engines {
  /** The line from papers to extractions, with the models and the lexicon that are shipped. */
  default Extractor extractor() {
    return extractor(Set.of(), false);
  }

  /**
   * The same line without the layers that are off.
   *
   * @param secondReader whether a second reader is heard
   * @throws org.stemma.paper.StemmaException where one is wanted and this build has none
   */
  Extractor extractor(Set<Layer> off, boolean secondReader);

  /** The rule by which two names are of one entity, with the lexicon that is shipped. */
  SameName sameName();

  /**
   * The store in that directory, made where there is none, open for writing.
   *
   * @param inputs what is read, as the user named it, which the store remembers
   * @param abstracts whether the graphs hold them in full
   * @param validate whether papers whose graphs have not their shapes are refused
   * @throws org.stemma.paper.StemmaException where it cannot be written or is in use
   */
  ExtractionSink store(Path directory, List<String> inputs, Abstracts abstracts, boolean validate);

  /**
   * Refuses a file that {@link #export} could not write, before the work is done.
   *
   * @throws org.stemma.paper.StemmaException where its ending is no known format, or its directory
   *     is missing
   */
  void checkExport(Path file);

  /** Writes the store in that directory to the file, in the format that its ending names. */
  void export(Path directory, Path file);
}
