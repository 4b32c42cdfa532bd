package org.stemma.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.query.AskOptions;
import org.stemma.query.GraphReader;
import org.stemma.query.QueryCatalogue;
import org.stemma.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code stemma query}: asks the store. */
@Command(
    name = "query",
    description = {
      "Ask the store: a named query, a file, or a SPARQL text that reads.",
      "With nothing to ask, the named queries are listed, folder by folder."
    },
    footer = {
      "",
      "Examples:",
      "  stemma query",
      "  stemma query --describe leaderboard",
      "  stemma query leaderboard WebShop",
      "  stemma query new-methods month=2025-04 --format csv",
      "  stemma query --file mine.rq --format json",
      "  stemma query 'SELECT ?paper { ?paper st:proposes method:grpo }'",
      "",
      "The prefixes st, dcterms, oa, prov, rdf, rdfs, schema, skos, xsd, paper, method, benchmark,",
      "model, task, metric, claim, result and run need no declaration."
    })
final class QueryCommand implements Callable<Integer> {
  @ParentCommand Stemma stemma;
  @Mixin DataOption data;
  @Mixin FormatOption format;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NAME|SPARQL",
      completionCandidates = QueryNames.class,
      description = "The name of a query, or a SPARQL text.")
  String query;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PARAMETER=VALUE",
      description =
          "What the named query asks for; the parameter's name may be left out. Entities are given"
              + " by name, alias or IRI.")
  List<String> arguments = List.of();

  @Option(names = "--file", paramLabel = "FILE", description = "Ask the SPARQL query in this file.")
  Path file;

  @Option(
      names = "--describe",
      paramLabel = "NAME",
      completionCandidates = QueryNames.class,
      description = "Say what a named query answers and what it takes.")
  String described;

  @Option(
      names = "--queries",
      paramLabel = "DIR",
      description = "Also take named queries from the .rq files of this directory and its folders.")
  Path directory;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Give up after this time (default: never).")
  Double timeout;

  @Override
  public Integer call() {
    if (described != null) {
      stemma.out().print(QueryHelp.of(catalogue().get(described)));
      return ExitCode.OK;
    }
    if (query == null && file == null) {
      stemma.out().print(QueryHelp.list(catalogue().queries()));
      return ExitCode.OK;
    }
    if (query != null && file != null) {
      throw stemma.usage("query", "give either --file or a query, not both");
    }
    try (GraphStore store = GraphStore.openExisting(data.directory)) {
      ask(GraphReader.of(store), stemma.terminal().out());
      return ExitCode.OK;
    }
  }

  private void ask(GraphReader reader, OutputStream out) {
    if (file != null) {
      reader.ask(file, options(), out);
    } else if (GraphReader.isSparql(query)) {
      if (!arguments.isEmpty()) {
        throw stemma.usage(
            "query", "a SPARQL text takes no parameters: " + String.join(" ", arguments));
      }
      reader.ask("query", query, options(), out);
    } else {
      reader.ask(catalogue().get(query), arguments, options(), out);
    }
  }

  private AskOptions options() {
    Optional<Duration> limit =
        Optional.ofNullable(timeout).map(seconds -> Duration.ofMillis((long) (seconds * 1000)));
    return new AskOptions(format.format, stemma.width(), limit);
  }

  private QueryCatalogue catalogue() {
    return QueryCatalogue.open(Optional.ofNullable(directory));
  }
}
