package org.stemma.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes JSON-LD 1.1: a context of prefixes, then one object a subject. Properties, types and
 * datatypes are prefixed names; ids are whole, so that each can be found by searching for it.
 */
final class JsonLdWriter implements DumpWriter {
  private final JsonGenerator out;
  private final ImmutableSortedMap<String, String> prefixes;

  JsonLdWriter(OutputStream stream, ImmutableSortedMap<String, String> prefixes)
      throws IOException {
    this.prefixes = prefixes;
    out = new JsonFactory().createGenerator(stream);
    out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    out.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
    out.writeStartObject();
    out.writeObjectFieldStart("@context");
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      out.writeStringField(prefix.getKey(), prefix.getValue());
    }
    out.writeEndObject();
    out.writeArrayFieldStart("@graph");
  }

  @Override
  public void graph(Node name) {
    throw new UnsupportedOperationException("written as one graph");
  }

  @Override
  public void write(Description description) throws IOException {
    out.writeStartObject();
    out.writeStringField("@id", id(description.subject()));
    for (Map.Entry<Node, ImmutableSortedSet<Node>> property : description.properties().entrySet()) {
      boolean types = property.getKey().equals(RDF.type.asNode());
      out.writeFieldName(types ? "@type" : shortened(property.getKey().getURI()));
      boolean many = property.getValue().size() > 1;
      if (many) {
        out.writeStartArray();
      }
      for (Node object : property.getValue()) {
        if (types) {
          out.writeString(object.isURI() ? shortened(object.getURI()) : id(object));
        } else {
          value(object);
        }
      }
      if (many) {
        out.writeEndArray();
      }
    }
    out.writeEndObject();
  }

  private void value(Node object) throws IOException {
    if (object.isLiteral() && XSDDatatype.XSDstring.equals(object.getLiteralDatatype())) {
      out.writeString(object.getLiteralLexicalForm());
      return;
    }
    if (object.isLiteral() && isJsonNumber(object)) {
      out.writeNumber(object.getLiteralLexicalForm());
      return;
    }
    out.writeStartObject();
    if (!object.isLiteral()) {
      out.writeStringField("@id", id(object));
    } else {
      out.writeStringField("@value", object.getLiteralLexicalForm());
      if (object.getLiteralLanguage().isEmpty()) {
        out.writeStringField("@type", shortened(object.getLiteralDatatypeURI()));
      } else {
        out.writeStringField("@language", object.getLiteralLanguage());
      }
    }
    out.writeEndObject();
  }

  /** Whether JSON's own number, which JSON-LD takes for an integer, is the same literal. */
  private static boolean isJsonNumber(Node literal) {
    return XSDDatatype.XSDinteger.equals(literal.getLiteralDatatype())
        && literal.getLiteralLexicalForm().matches("0|-?[1-9]\\d{0,14}");
  }

  private static String id(Node node) {
    return node.isBlank() ? "_:b" + node.getBlankNodeLabel().replaceAll("\\W", "") : node.getURI();
  }

  private String shortened(String iri) {
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      if (iri.startsWith(prefix.getValue()) && !iri.startsWith("//", prefix.getValue().length())) {
        return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
      }
    }
    return iri;
  }

  @Override
  public void close() throws IOException {
    out.writeEndArray();
    out.writeEndObject();
    out.writeRaw('\n');
    out.flush();
  }
}
