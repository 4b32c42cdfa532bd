package org.stemma.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import org.stemma.build.ExtractionSink;
import org.stemma.extract.Extractor;
import org.stemma.paper.Extraction;
import org.stemma.paper.StemmaException;

/** The engines that Stemma ships. */
final class ShippedEngines implements Engines {
  @Override
  public Extractor extractor() {
    return paper ->
        new Extraction(
            paper, ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
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
