package org.stemma.export.rdf;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;

/** Writes Turtle, or TriG where it is told of graphs: one block a subject, one line a predicate. */
public final class TurtleWriter implements DumpWriter {
  private final IndentedWriter out;
  private final NodeFormatter nodes;
  private Optional<Node> graph = Optional.empty();

  /** Begins a document with those prefixes, in order; leaves the stream open. */
  public TurtleWriter(OutputStream stream, ImmutableSortedMap<String, String> prefixes) {
    out = new IndentedWriter(stream);
    PrefixMap map = PrefixMapFactory.create(prefixes);
    nodes = new NodeFormatterTTL(null, map);
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      out.println("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .");
    }
  }

  @Override
  public void graph(Node name) {
    endGraph();
    blankLine();
    nodes.format(out, name);
    out.println(" {");
    out.incIndent(2);
    graph = Optional.of(name);
  }

  @Override
  public void write(Description description) {
    blankLine();
    nodes.format(out, description.subject());
    out.incIndent(2);
    String separator = "";
    for (Map.Entry<Node, ImmutableSortedSet<Node>> property : description.properties().entrySet()) {
      out.print(separator);
      out.println();
      predicate(property.getKey());
      String comma = " ";
      for (Node object : property.getValue()) {
        out.print(comma);
        nodes.format(out, object);
        comma = " , ";
      }
      separator = " ;";
    }
    out.println(" .");
    out.decIndent(2);
  }

  /** A line without the spaces that the writer would put there. */
  private void blankLine() {
    int indent = out.getAbsoluteIndent();
    out.setAbsoluteIndent(0);
    out.println();
    out.setAbsoluteIndent(indent);
  }

  private void predicate(Node predicate) {
    if (predicate.equals(RDF.type.asNode())) {
      out.print("a");
    } else {
      nodes.format(out, predicate);
    }
  }

  private void endGraph() {
    if (graph.isPresent()) {
      out.decIndent(2);
      out.println("}");
    }
  }

  @Override
  public void close() {
    endGraph();
    out.flush();
  }
}
