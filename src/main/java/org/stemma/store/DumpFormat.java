package org.stemma.store;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.riot.RDFFormat;
import org.stemma.paper.StemmaException;

/** The syntaxes that a graph is written in, told by the ending of the file. */
public enum DumpFormat {
  /** Turtle. */
  TURTLE(".ttl", false),
  /** N-Triples. */
  N_TRIPLES(".nt", false),
  /** N-Quads. */
  N_QUADS(".nq", true),
  /** TriG. */
  TRIG(".trig", true),
  /** JSON-LD 1.1. */
  JSON_LD(".jsonld", false),
  /** RDF/XML. */
  RDF_XML(".rdf", false);

  private final String ending;
  private final boolean hasGraphs;

  DumpFormat(String ending, boolean hasGraphs) {
    this.ending = ending;
    this.hasGraphs = hasGraphs;
  }

  /** Whether it keeps statements in their named graphs; else it has each statement once. */
  boolean hasGraphs() {
    return hasGraphs;
  }

  /**
   * The format of a file of that name.
   *
   * @throws StemmaException where the ending is none of these, with or without {@code .gz}
   */
  public static DumpFormat of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    String plain = isCompressed(file) ? name.substring(0, name.length() - 3) : name;
    return Arrays.stream(values())
        .filter(format -> plain.endsWith(format.ending))
        .findFirst()
        .orElseThrow(
            () ->
                new StemmaException(
                    file.toString(),
                    "its ending names no format",
                    "end it in one of "
                        + Arrays.stream(values())
                            .map(format -> format.ending)
                            .collect(Collectors.joining(" "))
                        + ", each also with .gz"));
  }

  static boolean isCompressed(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  DumpWriter writer(OutputStream out, ImmutableSortedMap<String, String> prefixes)
      throws IOException {
    return switch (this) {
      case TURTLE, TRIG -> new TurtleWriter(out, prefixes);
      case N_TRIPLES -> new LineWriter(out, RDFFormat.NTRIPLES);
      case N_QUADS -> new LineWriter(out, RDFFormat.NQUADS);
      case JSON_LD -> new JsonLdWriter(out, prefixes);
      case RDF_XML -> new RdfXmlWriter(out, prefixes);
    };
  }
}
