package org.stemma.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.export.ExportFormat;
import org.stemma.export.Exporter;
import org.stemma.export.Part;
import org.stemma.export.Target;
import org.stemma.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code stemma export}: writes a store, or a part of one, to files. */
@Command(
    name = "export",
    description = {
      "Write the store, or a part of it, as RDF, as tables, or as a network of entities.",
      "What is there is replaced when the new is whole. void.ttl, beside it, says what it holds."
    },
    footer = {
      "",
      "Examples:",
      "  stemma export graph.ttl",
      "  stemma export graph.nq.gz --data ./my-graph",
      "  stemma export tables --format parquet",
      "  stemma export entities.gexf --min-confidence 0.8",
      "  stemma export grpo.jsonld --entity GRPO",
      "  stemma export new.ttl --since 2025-04-21 --licence cc0",
      "  stemma export webshop.ttl --named-query leaderboard benchmark=WebShop"
    })
final class ExportCommand implements Runnable {
  private static final Pattern IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");

  @Spec CommandSpec spec;
  @ParentCommand Stemma stemma;
  @Mixin DataOption data;
  @Mixin PartOptions part;
  @Mixin ConfidenceOption confidence;

  @Parameters(
      index = "0",
      paramLabel = "FILE|DIR",
      description =
          "Where to: a file, in the format that it ends in (ttl, nt, nq, trig, jsonld, rdf, graphml or"
              + " gexf, each also with .gz), a directory for --format csv, parquet or neo4j, or - for"
              + " standard output.")
  Path path;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PARAMETER=VALUE",
      description = "What the query of --named-query asks for, as stemma query takes it.")
  List<String> arguments = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description =
          "ttl, nt, nq, trig, jsonld, rdf, graphml, gexf; csv, parquet or neo4j (default: as the file"
              + " ends; ttl on standard output).")
  ExportFormat format;

  @Option(
      names = {"--licence", "--license"},
      paramLabel = "IRI",
      description =
          "On what terms you give the dump, for void.ttl: an IRI, cc0 or cc-by (default: none, which"
              + " void.ttl says).")
  String licence;

  @Override
  public void run() {
    if (!arguments.isEmpty() && !part.isQuery()) {
      throw new ParameterException(
          spec.commandLine(),
          "only --named-query takes parameters: " + String.join(" ", arguments));
    }
    Optional<String> terms = Optional.ofNullable(licence).map(this::iri);
    Part wanted = part.part(ImmutableList.copyOf(arguments)).sureAtLeast(confidence.least());
    if (path.toString().equals("-")) {
      print(wanted);
      return;
    }
    Target target = Target.of(path, Optional.ofNullable(format));
    ImmutableList<Path> files;
    try (GraphStore store = GraphStore.openExisting(data.directory)) {
      files = Exporter.export(store, wanted, target, terms);
    }
    if (!stemma.verbosity().quiet) {
      stemma
          .terminal()
          .err()
          .println(
              "written to " + files.stream().map(Path::toString).collect(Collectors.joining(", ")));
    }
  }

  private String iri(String terms) {
    return switch (terms) {
      case "cc0" -> "https://creativecommons.org/publicdomain/zero/1.0/";
      case "cc-by" -> "https://creativecommons.org/licenses/by/4.0/";
      default -> {
        if (!IRI.matcher(terms).matches()) {
          throw new ParameterException(
              spec.commandLine(), "--licence is " + terms + ": not cc0, cc-by or an absolute IRI");
        }
        yield terms;
      }
    };
  }

  private void print(Part wanted) {
    ExportFormat printed = Optional.ofNullable(format).orElse(ExportFormat.TURTLE);
    if (printed.isDirectory()) {
      throw new ParameterException(
          spec.commandLine(), printed.label() + " is several files: name a directory, not -");
    }
    try (GraphStore store = GraphStore.openExisting(data.directory)) {
      Exporter.write(store, wanted, printed, stemma.terminal().out());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static final class FormatConverter implements ITypeConverter<ExportFormat> {
    @Override
    public ExportFormat convert(String value) {
      return ExportFormat.ofLabel(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "no format is called "
                          + value
                          + List.of(ExportFormat.values()).stream()
                              .map(ExportFormat::label)
                              .collect(Collectors.joining(", ", " (", ")"))));
    }
  }
}
