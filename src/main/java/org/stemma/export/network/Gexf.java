package org.stemma.export.network;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.graph.Node;

/**
 * Writes a network as GEXF 1.2, which Gephi and NetworkX read; an edge weighs as many papers as say
 * it.
 */
public final class Gexf {
  private Gexf() {}

  /** Writes that network, and leaves the stream open. */
  public static void write(EntityNetwork network, OutputStream stream) throws IOException {
    XmlDocument out = new XmlDocument(stream);
    out.begin("gexf", "xmlns", "http://www.gexf.net/1.2draft", "version", "1.2");
    out.begin("graph", "mode", "static", "defaultedgetype", "directed");
    out.begin("attributes", "class", "node");
    attribute(out, "type", "string");
    attribute(out, "papers", "long");
    out.end().begin("attributes", "class", "edge");
    attribute(out, "predicate", "string");
    attribute(out, "confidence", "double");
    attribute(out, "papers", "long");
    out.end().begin("nodes");
    for (Node entity : network.entities()) {
      NetworkNode node = network.node(entity);
      out.begin("node", "id", node.iri(), "label", node.label()).begin("attvalues");
      value(out, "type", node.type());
      value(out, "papers", Long.toString(node.papers()));
      out.end().end();
    }
    out.end().begin("edges");
    long id = 0;
    for (Node entity : network.entities()) {
      for (NetworkEdge edge : network.edges(entity)) {
        edge(out, edge, id++);
      }
    }
    out.end().end().end().finish();
  }

  private static void edge(XmlDocument out, NetworkEdge edge, long id) throws IOException {
    out.begin(
        "edge",
        "id",
        Long.toString(id),
        "source",
        edge.source(),
        "target",
        edge.target(),
        "label",
        edge.predicate(),
        "weight",
        Long.toString(Math.max(1, edge.papers())));
    out.begin("attvalues");
    value(out, "predicate", edge.predicate());
    if (edge.confidence().isPresent()) {
      value(out, "confidence", edge.confidence().get().toString());
    }
    value(out, "papers", Long.toString(edge.papers()));
    out.end().end();
  }

  private static void attribute(XmlDocument out, String name, String type) throws IOException {
    out.empty("attribute", "id", name, "title", name, "type", type);
  }

  private static void value(XmlDocument out, String name, String value) throws IOException {
    out.empty("attvalue", "for", name, "value", value);
  }
}
