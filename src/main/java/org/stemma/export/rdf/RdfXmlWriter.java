package org.stemma.export.rdf;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.vocabulary.RDF;

/** Writes RDF/XML: one {@code rdf:Description} a subject. */
final class RdfXmlWriter implements DumpWriter {
  private static final String NS = RDF.getURI();

  private final XMLStreamWriter out;

  RdfXmlWriter(OutputStream stream, ImmutableSortedMap<String, String> prefixes)
      throws IOException {
    try {
      out =
          XMLOutputFactory.newInstance()
              .createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
      out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      out.writeCharacters("\n");
      out.setPrefix("rdf", NS);
      out.writeStartElement(NS, "RDF");
      for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
        out.setPrefix(prefix.getKey(), prefix.getValue());
        out.writeNamespace(prefix.getKey(), prefix.getValue());
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void graph(Node name) {
    throw new UnsupportedOperationException("RDF/XML has no graphs");
  }

  @Override
  public void write(Description description) throws IOException {
    try {
      out.writeCharacters("\n  ");
      out.writeStartElement(NS, "Description");
      reference("about", description.subject());
      for (Map.Entry<Node, ImmutableSortedSet<Node>> property :
          description.properties().entrySet()) {
        for (Node object : property.getValue()) {
          out.writeCharacters("\n    ");
          property(property.getKey().getURI(), object);
        }
      }
      out.writeCharacters("\n  ");
      out.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void property(String iri, Node object) throws XMLStreamException {
    int split = Util.splitNamespaceXML(iri);
    String namespace = iri.substring(0, split);
    String name = iri.substring(split);
    if (out.getPrefix(namespace) == null) {
      out.writeStartElement("p", name, namespace);
      out.writeNamespace("p", namespace);
    } else {
      out.writeStartElement(namespace, name);
    }
    if (object.isLiteral()) {
      literal(object);
    } else {
      reference("resource", object);
    }
    out.writeEndElement();
  }

  private void literal(Node literal) throws XMLStreamException {
    if (!literal.getLiteralLanguage().isEmpty()) {
      out.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", literal.getLiteralLanguage());
    } else if (!literal.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
      out.writeAttribute(NS, "datatype", literal.getLiteralDatatypeURI());
    }
    // A bare carriage return would be read as a line feed.
    String form = literal.getLiteralLexicalForm();
    int from = 0;
    for (int at = form.indexOf('\r'); at >= 0; at = form.indexOf('\r', from)) {
      out.writeCharacters(form.substring(from, at));
      out.writeEntityRef("#13");
      from = at + 1;
    }
    out.writeCharacters(form.substring(from));
  }

  private void reference(String attribute, Node node) throws XMLStreamException {
    if (node.isBlank()) {
      out.writeAttribute(NS, "nodeID", "b" + node.getBlankNodeLabel().replaceAll("\\W", ""));
    } else {
      out.writeAttribute(NS, attribute, node.getURI());
    }
  }

  @Override
  public void close() throws IOException {
    try {
      out.writeCharacters("\n");
      out.writeEndDocument();
      out.writeCharacters("\n");
      out.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
