package org.stemma.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.stemma.build.ExtractionSink;
import org.stemma.extract.ExtractionLine;
import org.stemma.extract.Extractor;
import org.stemma.extract.Models;
import org.stemma.graph.LexiconReader;
import org.stemma.paper.StemmaException;

/** The engines that Stemma ships. */
final class ShippedEngines implements Engines {
  @Override
  public Extractor extractor() {
    return new ExtractionLine(Models.shipped(), LexiconReader.read(Optional.empty()), Set.of());
  }

  @Override
  public ExtractionSink store(Path directory) {
    throw new StemmaException(directory.toString(), "no store yet", "use stemma extract");
  }

  @Override
  public void checkExport(Path file) {}

  @Override
  public void export(Path directory, Path file) {}
}
