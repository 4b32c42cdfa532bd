package org.stemma.cli;

import java.nio.file.Path;
import java.util.List;
import org.stemma.build.ExtractionSink;
import org.stemma.extract.Extractor;

/** What the commands run on, made when a command first needs it. */
interface Engines {
  /** The line from papers to extractions, with the models and the lexicon that are shipped. */
  Extractor extractor();

  /**
   * The store in that directory, made where there is none, open for writing.
   *
   * @param inputs what is read, as the user named it, which the store remembers
   * @throws org.stemma.paper.StemmaException where it cannot be written or is in use
   */
  ExtractionSink store(Path directory, List<String> inputs);

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
