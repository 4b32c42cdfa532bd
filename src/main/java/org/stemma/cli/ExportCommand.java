package org.stemma.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.stemma.store.DumpFormat;
import org.stemma.store.Exporter;
import org.stemma.store.GraphStore;
import org.stemma.store.Part;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code stemma export}: writes the store, or a part of it, to a file. */
@Command(
    name = "export",
    description = {
      "Write the graph, or one paper or entity of it, to a file.",
      "The ending says how: .ttl .nt .rdf .jsonld hold each statement once, .nq .trig in its graph;"
          + " each also with .gz. The same graph gives the same bytes."
    },
    footer = {
      "",
      "Examples:",
      "  stemma export graph.ttl",
      "  stemma export graph.nq.gz --data ./my-graph",
      "  stemma export --entity WebShop webshop.jsonld",
      "  stemma export --paper arxiv:2504.13145 -"
    })
final class ExportCommand implements Runnable {
  @ParentCommand Stemma stemma;
  @Mixin DataOption data;

  @Parameters(
      paramLabel = "FILE",
      description = "The file to write; - for Turtle on standard output.")
  Path file;

  @ArgGroup PartOption part = new PartOption();

  /** Which part; all of it where neither is given. */
  static final class PartOption {
    @Option(
        names = "--paper",
        paramLabel = "ID",
        description = "Only this paper, with what is said of the entities that it names.")
    String paper;

    @Option(
        names = "--entity",
        paramLabel = "NAME",
        description = "Only this entity, with every claim about it; one of its names, or its IRI.")
    String entity;

    Part part() {
      if (paper != null) {
        return new Part.OfPaper(paper);
      }
      return entity != null ? new Part.OfEntity(entity) : Part.WHOLE;
    }
  }

  @Override
  public void run() {
    boolean toScreen = file.toString().equals("-");
    if (!toScreen) {
      Exporter.check(file);
    }
    try (GraphStore store = GraphStore.openExisting(data.directory)) {
      if (toScreen) {
        OutputStream out = stemma.terminal().out();
        Exporter.write(store, part.part(), DumpFormat.TURTLE, out);
      } else {
        Exporter.export(store, part.part(), file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
