package org.stemma.export.network;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.graph.Node;

/** Writes a network as GraphML, which NetworkX, igraph, yEd and Cytoscape read. */
public final class GraphMl {
  private GraphMl() {}

  /** Writes that network, and leaves the stream open. */
  public static void write(EntityNetwork network, OutputStream stream) throws IOException {
    XmlDocument out = new XmlDocument(stream);
    out.begin("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    key(out, "label", "node", "string");
    key(out, "type", "node", "string");
    key(out, "papers", "node", "long");
    key(out, "predicate", "edge", "string");
    key(out, "confidence", "edge", "double");
    out.empty("key", "id", "support", "for", "edge", "attr.name", "papers", "attr.type", "long");
    out.begin("graph", "id", "stemma", "edgedefault", "directed");
    for (Node entity : network.entities()) {
      NetworkNode node = network.node(entity);
      out.begin("node", "id", node.iri());
      out.text("data", node.label(), "key", "label");
      out.text("data", node.type(), "key", "type");
      out.text("data", Long.toString(node.papers()), "key", "papers");
      out.end();
    }
    for (Node entity : network.entities()) {
      for (NetworkEdge edge : network.edges(entity)) {
        out.begin("edge", "source", edge.source(), "target", edge.target());
        out.text("data", edge.predicate(), "key", "predicate");
        if (edge.confidence().isPresent()) {
          out.text("data", edge.confidence().get().toString(), "key", "confidence");
        }
        out.text("data", Long.toString(edge.papers()), "key", "support");
        out.end();
      }
    }
    out.end().end().finish();
  }

  private static void key(XmlDocument out, String name, String of, String type) throws IOException {
    out.empty("key", "id", name, "for", of, "attr.name", name, "attr.type", type);
  }
}
