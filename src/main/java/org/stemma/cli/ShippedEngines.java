package org.stemma.cli;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.stemma.build.ExtractionSink;
import org.stemma.export.Exporter;
import org.stemma.export.Part;
import org.stemma.export.Target;
import org.stemma.extract.ExtractionLine;
import org.stemma.extract.Extractor;
import org.stemma.extract.Models;
import org.stemma.extract.link.NamePairs;
import org.stemma.graph.Abstracts;
import org.stemma.graph.Lexicon;
import org.stemma.graph.LexiconReader;
import org.stemma.graph.Run;
import org.stemma.graph.Shapes;
import org.stemma.paper.Layer;
import org.stemma.paper.LexiconEntry;
import org.stemma.paper.SameName;
import org.stemma.search.IndexedWriter;
import org.stemma.store.GraphStore;
import org.stemma.store.GraphWriter;

/** The engines that Stemma ships, each loaded when it is first asked for. */
final class ShippedEngines implements Engines {
  private final Supplier<Models> quick = Suppliers.memoize(Models::shipped);
  private final Supplier<Models> slower = Suppliers.memoize(Models::withSecondReader);
  private final Supplier<ImmutableList<LexiconEntry>> lexicon =
      Suppliers.memoize(() -> LexiconReader.read(Optional.empty()));

  @Override
  public Extractor extractor(Set<Layer> off, boolean secondReader) {
    // Both take a while to load, and neither needs the other.
    var entries = CompletableFuture.supplyAsync(lexicon);
    Models models = secondReader ? slower.get() : quick.get();
    return new ExtractionLine(models, entries.join(), off);
  }

  @Override
  public SameName sameName() {
    return new NamePairs(lexicon.get());
  }

  @Override
  public ExtractionSink store(
      Path directory, List<String> inputs, Abstracts abstracts, boolean validate) {
    GraphStore store = GraphStore.open(directory, Optional.empty());
    Run run = Run.begin(Stemma.version(), ImmutableList.copyOf(inputs), Instant.now());
    Optional<Shapes> shapes = validate ? Optional.of(Shapes.quick()) : Optional.empty();
    Lexicon known = Lexicon.of(lexicon.get()).withTaxonomy();
    return new IndexedWriter(store, new GraphWriter(store, known, run, abstracts, shapes));
  }

  @Override
  public void checkExport(Path file) {
    Target.of(file, Optional.empty());
  }

  @Override
  public void export(Path directory, Path file) {
    try (GraphStore store = GraphStore.openExisting(directory)) {
      Exporter.export(store, Part.WHOLE, Target.of(file, Optional.empty()), Optional.empty());
    }
  }
}
