package org.stemma.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.stemma.graph.Shapes;
import org.stemma.graph.Violation;
import org.stemma.store.GraphStore;
import org.stemma.validate.Checked;
import org.stemma.validate.Validation;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code stemma validate}: holds a store or files against the shapes. */
@Command(
    name = "validate",
    description = {
      "Check that a store, or files of RDF, have the shape that docs/GRAPH.md tells.",
      "Prints each violation: the graph, then the thing, its property, and what must be.",
      "Exit code 1 where there is any."
    },
    footer = {
      "",
      "Examples:",
      "  stemma validate",
      "  stemma validate --data ./my-graph",
      "  stemma validate graph.ttl more.trig.gz"
    })
final class ValidateCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @ParentCommand Stemma stemma;
  @Mixin DataOption data;

  @Parameters(
      paramLabel = "FILE",
      description = "Files to check instead of the store: ttl, nt, nq, trig, jsonld or rdf.")
  List<Path> files = List.of();

  private long triples;
  private long violations;
  private String graph = "";

  @Override
  public Integer call() {
    if (!files.isEmpty() && spec.commandLine().getParseResult().hasMatchedOption("--data")) {
      throw new ParameterException(spec.commandLine(), "give files or --data, not both");
    }
    var validation = new Validation(Shapes.shipped(), stemma.threads());
    if (files.isEmpty()) {
      try (GraphStore store = GraphStore.openExisting(data.directory)) {
        validation.check(store, this::tell);
      }
    }
    files.forEach(file -> validation.check(file, this::tell));
    if (!stemma.verbosity().quiet) {
      stemma
          .out()
          .println(
              String.format(
                  Locale.ROOT, "%,d triples checked, violations: %,d", triples, violations));
    }
    stemma.out().flush();
    return violations == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private void tell(Checked checked) {
    triples += checked.triples();
    violations += checked.violations().size();
    if (!checked.violations().isEmpty() && !checked.graph().equals(graph)) {
      graph = checked.graph();
      stemma.out().println(graph);
    }
    checked.violations().stream()
        .map(Violation::line)
        .sorted()
        .forEach(line -> stemma.out().println("  " + line));
  }
}
