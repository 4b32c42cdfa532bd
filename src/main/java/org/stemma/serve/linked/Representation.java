package org.stemma.serve.linked;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;
import org.stemma.export.rdf.RdfSyntax;

/** The forms in which a thing is described, the one first that is given where all are welcome. */
enum Representation {
  HTML("text/html", "", Optional.empty()),
  TURTLE("text/turtle", ".ttl", Optional.of(RdfSyntax.TURTLE)),
  JSON_LD("application/ld+json", ".jsonld", Optional.of(RdfSyntax.JSON_LD)),
  N_TRIPLES("application/n-triples", ".nt", Optional.of(RdfSyntax.N_TRIPLES)),
  RDF_XML("application/rdf+xml", ".rdf", Optional.of(RdfSyntax.RDF_XML));

  private final String type;
  private final String suffix;
  private final Optional<RdfSyntax> syntax;

  Representation(String type, String suffix, Optional<RdfSyntax> syntax) {
    this.type = type;
    this.suffix = suffix;
    this.syntax = syntax;
  }

  /** Its media type. */
  String type() {
    return type;
  }

  /** What the path of a document in it ends in; nothing where the thing's own path serves. */
  String suffix() {
    return suffix;
  }

  /** The same as part of an entity tag. */
  String dashed() {
    return suffix.replace('.', '-');
  }

  /** Sends a document of this form. */
  void send(HttpServletResponse response, byte[] body) throws IOException {
    response.setContentType(type);
    response.setCharacterEncoding(UTF_8.name());
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** How it is written; empty of pages. */
  Optional<RdfSyntax> syntax() {
    return syntax;
  }

  /** Those that are RDF. */
  static ImmutableList<Representation> ofRdf() {
    return Arrays.stream(values())
        .filter(each -> each.syntax.isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /** The one that a path's ending names. */
  static Optional<Representation> ofSuffix(String path) {
    return ofRdf().stream().filter(each -> path.endsWith(each.suffix)).findFirst();
  }

  /**
   * The one that the Accept headers like best; of equals the first. Empty where they refuse all;
   * headers that cannot be read ask for nothing.
   */
  static Optional<Representation> preferred(List<String> accept) {
    String header = String.join(",", accept).strip();
    List<MediaRange> ranges = header.isEmpty() ? List.of() : ranges(header);
    if (ranges.isEmpty()) {
      return Optional.of(HTML);
    }
    return Arrays.stream(values())
        .filter(each -> each.quality(ranges) > 0)
        .max(
            Comparator.comparingDouble((Representation each) -> each.quality(ranges))
                .thenComparing(Comparator.reverseOrder()));
  }

  private static List<MediaRange> ranges(String header) {
    try {
      return new AcceptList(header).entries();
    } catch (RuntimeException e) {
      return List.of();
    }
  }

  /** What the range that fits most closely says. */
  private double quality(List<MediaRange> ranges) {
    MediaType mine = MediaType.create(type);
    return ranges.stream()
        .filter(range -> range.accepts(mine))
        .max(Comparator.comparingInt(Representation::closeness))
        .map(MediaRange::get_q)
        .orElse(0.0);
  }

  private static int closeness(MediaRange range) {
    return (range.getType().equals("*") ? 0 : 1) + (range.getSubType().equals("*") ? 0 : 1);
  }
}
