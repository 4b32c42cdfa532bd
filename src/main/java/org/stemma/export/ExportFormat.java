package org.stemma.export;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.export.rdf.RdfSyntax;
import org.stemma.paper.StemmaException;

/** What a store is exported as: a file, told by its ending, or a directory of files. */
public enum ExportFormat {
  /** Turtle. */
  TURTLE("ttl", "text/turtle", RdfSyntax.TURTLE),
  /** N-Triples. */
  N_TRIPLES("nt", "application/n-triples", RdfSyntax.N_TRIPLES),
  /** N-Quads. */
  N_QUADS("nq", "application/n-quads", RdfSyntax.N_QUADS),
  /** TriG. */
  TRIG("trig", "application/trig", RdfSyntax.TRIG),
  /** JSON-LD 1.1. */
  JSON_LD("jsonld", "application/ld+json", RdfSyntax.JSON_LD),
  /** RDF/XML. */
  RDF_XML("rdf", "application/rdf+xml", RdfSyntax.RDF_XML),
  /** The network of entities for graph libraries. */
  GRAPHML("graphml", "application/graphml+xml"),
  /** The network of entities for Gephi. */
  GEXF("gexf", "application/gexf+xml"),
  /** Tables as CSV, in a directory. */
  CSV("csv", "text/csv"),
  /** Tables as Parquet, in a directory. */
  PARQUET("parquet", "application/vnd.apache.parquet"),
  /** CSV files for Neo4j's bulk import, in a directory. */
  NEO4J("neo4j", "text/csv");

  private final String label;
  private final String mediaType;
  private final Optional<RdfSyntax> syntax;

  ExportFormat(String label, String mediaType) {
    this(label, mediaType, Optional.empty());
  }

  ExportFormat(String label, String mediaType, RdfSyntax syntax) {
    this(label, mediaType, Optional.of(syntax));
  }

  ExportFormat(String label, String mediaType, Optional<RdfSyntax> syntax) {
    this.label = label;
    this.mediaType = mediaType;
    this.syntax = syntax;
  }

  /** What people call it, which is also how its files end: {@code ttl}. */
  public String label() {
    return label;
  }

  /** The media type of its files. */
  public String mediaType() {
    return mediaType;
  }

  /** The RDF syntax; empty where it is no RDF. */
  public Optional<RdfSyntax> syntax() {
    return syntax;
  }

  /** Whether it is several files in a directory. */
  public boolean isDirectory() {
    return this == CSV || this == PARQUET || this == NEO4J;
  }

  /** The format of that label. */
  public static Optional<ExportFormat> ofLabel(String label) {
    return Arrays.stream(values()).filter(format -> format.label.equals(label)).findFirst();
  }

  /**
   * The format that the name of a file ends in.
   *
   * @throws StemmaException where it ends in none, with or without {@code .gz}
   */
  static ExportFormat ofName(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return files().stream()
        .filter(format -> plain.endsWith("." + format.label))
        .findFirst()
        .orElseThrow(() -> unknown(file, plain));
  }

  private static StemmaException unknown(Path file, String plain) {
    Optional<ExportFormat> several =
        Arrays.stream(values()).filter(format -> plain.endsWith("." + format.label)).findFirst();
    if (several.isPresent()) {
      String label = several.get().label;
      return new StemmaException(
          file.toString(),
          label + " is several files",
          "name a directory, and add --format " + label);
    }
    return new StemmaException(
        file.toString(),
        "its ending names no format",
        "end it in one of "
            + files().stream().map(format -> "." + format.label).collect(Collectors.joining(" "))
            + ", each also with .gz; or name a directory, and add --format csv, parquet or neo4j");
  }

  private static ImmutableList<ExportFormat> files() {
    return Arrays.stream(values())
        .filter(format -> !format.isDirectory())
        .collect(ImmutableList.toImmutableList());
  }
}
