package org.stemma.cli;

import java.nio.file.Path;
import org.stemma.store.Exporter;
import org.stemma.store.GraphStore;
import org.stemma.store.Part;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code stemma export}: writes a store, or a part of one, to a file. */
@Command(
    name = "export",
    description = {
      "Write the store to a file: all of it, or one paper or entity.",
      "A file that is there is replaced when the new one is whole."
    },
    footer = {
      "",
      "Examples:",
      "  stemma export graph.ttl",
      "  stemma export graph.nq.gz --data ./my-graph",
      "  stemma export grpo.jsonld --entity GRPO"
    })
final class ExportCommand implements Runnable {
  @ParentCommand Stemma stemma;
  @Mixin DataOption data;

  @Parameters(
      paramLabel = "FILE",
      description =
          "Where to, in the format that it ends in: ttl, nt, nq, trig, jsonld or rdf, each also with"
              + " .gz.")
  Path file;

  @ArgGroup Only only;

  /** One of the two. */
  static final class Only {
    @Option(
        names = "--paper",
        paramLabel = "ID",
        description = "Only this paper, and what is said of the entities that it names.")
    String paper;

    @Option(
        names = "--entity",
        paramLabel = "NAME",
        description = "Only this entity, with every claim about it and its evidence.")
    String entity;

    Part part() {
      return paper == null ? new Part.OfEntity(entity) : new Part.OfPaper(paper);
    }
  }

  @Override
  public void run() {
    Exporter.check(file);
    try (GraphStore store = GraphStore.openExisting(data.directory)) {
      Exporter.export(store, only == null ? Part.WHOLE : only.part(), file);
    }
    if (!stemma.verbosity().quiet) {
      stemma.terminal().err().println("written to " + file);
    }
  }
}
