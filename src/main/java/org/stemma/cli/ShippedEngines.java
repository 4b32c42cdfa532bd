package org.stemma.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.stemma.build.ExtractionSink;
import org.stemma.extract.ExtractionLine;
import org.stemma.extract.Extractor;
import org.stemma.extract.Models;
import org.stemma.extract.link.NamePairs;
import org.stemma.graph.LexiconReader;
import org.stemma.paper.Layer;
import org.stemma.paper.SameName;
import org.stemma.paper.StemmaException;

/** The engines that Stemma ships. */
final class ShippedEngines implements Engines {
  @Override
  public Extractor extractor(Set<Layer> off) {
    return new ExtractionLine(Models.shipped(), LexiconReader.read(Optional.empty()), off);
  }

  @Override
  public SameName sameName() {
    return new NamePairs(LexiconReader.read(Optional.empty()));
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
