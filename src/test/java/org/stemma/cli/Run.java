package org.stemma.cli;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.build.ExtractionSink;
import org.stemma.build.Kept;
import org.stemma.extract.Extractor;
import org.stemma.graph.Abstracts;
import org.stemma.paper.Extraction;
import org.stemma.paper.Layer;
import org.stemma.paper.SameName;
import org.stemma.paper.StemmaException;

/** A command that was run in this process, with what it printed. */
record Run(int code, String out, String err) {
  /** Runs with an extractor that finds nothing and a store that holds ids. */
  static Run of(String... args) {
    return with(new TestEngines(), "", args);
  }

  static Run with(Engines engines, String in, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false);
    int code = Stemma.run(terminal, engines, args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Engines that need no model and no disk. */
  static class TestEngines implements Engines {
    private final Set<String> ids = new HashSet<>();

    @Override
    public Extractor extractor(Set<Layer> off, boolean secondReader) {
      return paper ->
          new Extraction(
              paper,
              ImmutableList.of(),
              ImmutableList.of(),
              ImmutableList.of(),
              ImmutableList.of());
    }

    @Override
    public SameName sameName() {
      return (type, a, b) -> a.equalsIgnoreCase(b);
    }

    @Override
    public ExtractionSink store(
        Path directory, List<String> inputs, Abstracts abstracts, boolean validate) {
      return new ExtractionSink() {
        @Override
        public Kept accept(List<Extraction> extractions) {
          long added = extractions.stream().filter(e -> ids.add(e.paper().id())).count();
          return new Kept(added, extractions.size() - added, 0);
        }

        @Override
        public void close() {}
      };
    }

    @Override
    public void checkExport(Path file) {
      if (!file.toString().endsWith(".ttl")) {
        throw new StemmaException(file.toString(), "in no known format", "end it in .ttl");
      }
    }

    @Override
    public void export(Path directory, Path file) {}
  }
}
