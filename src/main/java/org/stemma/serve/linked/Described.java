package org.stemma.serve.linked;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.stemma.export.rdf.Description;
import org.stemma.export.rdf.DumpWriter;
import org.stemma.export.rdf.RdfSyntax;
import org.stemma.graph.Iris;

/** Statements, ordered and written. */
final class Described {
  private Described() {}

  /** The description of that subject, then those of all others by name. */
  static ImmutableList<Description> inOrder(Collection<Triple> triples, Node first) {
    return triples.stream().collect(Collectors.groupingBy(Triple::getSubject)).entrySet().stream()
        .map(entry -> Description.of(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.<Description, Boolean>comparing(each -> !each.subject().equals(first))
                .thenComparing(Description::subject, Description.BY_NAME))
        .collect(ImmutableList.toImmutableList());
  }

  /** Those descriptions in that syntax. */
  static byte[] written(ImmutableList<Description> all, RdfSyntax syntax, Iris iris) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DumpWriter writer = syntax.writer(out, iris)) {
      for (Description each : all) {
        writer.write(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
