package org.stemma.graph;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.util.FmtUtils;

/** The shapes that graphs must have, as they ship with this version. Threads may share them. */
public final class Shapes {
  private static final String SUFFIX = "ConstraintComponent";

  private final org.apache.jena.shacl.Shapes shapes;
  private final PrefixMapping prefixes;

  private Shapes(org.apache.jena.shacl.Shapes shapes, PrefixMapping prefixes) {
    this.shapes = shapes;
    this.prefixes = prefixes;
  }

  /** The shapes of {@code ontology/shapes.ttl}. */
  public static Shapes shipped() {
    return read(true);
  }

  /** The same without the constraints in SPARQL, which take most of the time. */
  public static Shapes quick() {
    return read(false);
  }

  private static Shapes read(boolean sparql) {
    try (InputStream in = Resources.getResource("ontology/shapes.ttl").openStream()) {
      Graph graph = RDFParser.create().source(in).lang(Lang.TURTLE).toGraph();
      if (!sparql) {
        graph.remove(Node.ANY, SHACL.sparql, Node.ANY);
      }
      return new Shapes(
          ShaclValidator.get().parse(graph),
          PrefixMapping.Factory.create().setNsPrefixes(Prefixes.of(Iris.DEFAULT)).lock());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What these triples, taken as one graph, have that no shape allows; in no order. */
  public ImmutableList<Violation> check(Collection<Triple> triples) {
    Graph graph = GraphMemFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(this::violation)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private Violation violation(ReportEntry entry) {
    Path path = entry.resultPath();
    Node value = entry.value();
    String constraint = entry.sourceConstraintComponent().getLocalName();
    return new Violation(
        entry.focusNode().toString(),
        path == null ? "" : path.toString(new Prologue(prefixes)),
        value == null || value.equals(entry.focusNode())
            ? ""
            : FmtUtils.stringForNode(value, prefixes),
        entry.message(),
        constraint.substring(0, constraint.length() - SUFFIX.length()));
  }
}
