package org.stemma.export.rdf;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * Writes JSON-LD 1.1: the published context, then one object a subject. Properties, types and
 * datatypes are terms or prefixed names; ids are whole, so that each can be found by searching.
 */
public final class JsonLdWriter implements DumpWriter {
  private final JsonGenerator out;
  private final JsonLdContext context;

  JsonLdWriter(OutputStream stream) throws IOException {
    context = JsonLdContext.ofOntology();
    out = generator(stream);
    out.writeStartObject();
    writeContext(out, context);
    out.writeArrayFieldStart("@graph");
  }

  /** Writes the context alone, as it is published. */
  public static void writeContext(OutputStream stream) throws IOException {
    JsonGenerator out = generator(stream);
    out.writeStartObject();
    writeContext(out, JsonLdContext.ofOntology());
    out.writeEndObject();
    out.writeRaw('\n');
    out.flush();
  }

  private static JsonGenerator generator(OutputStream stream) throws IOException {
    JsonGenerator out = new JsonFactory().createGenerator(stream);
    out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    out.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
    return out;
  }

  private static void writeContext(JsonGenerator out, JsonLdContext context) throws IOException {
    out.writeObjectFieldStart("@context");
    out.writeNumberField("@version", 1.1);
    out.writeStringField("id", "@id");
    out.writeStringField("type", "@type");
    for (Map.Entry<String, String> prefix : context.prefixes().entrySet()) {
      out.writeStringField(prefix.getKey(), prefix.getValue());
    }
    for (JsonLdContext.Term term : context.terms()) {
      String iri = context.prefixed(term.iri());
      if (term.coercion().isEmpty()) {
        out.writeStringField(term.name(), iri);
      } else {
        out.writeObjectFieldStart(term.name());
        out.writeStringField("@id", iri);
        out.writeStringField("@type", context.prefixed(term.coercion().get()));
        out.writeEndObject();
      }
    }
    // For frames: what is stated in a paper, from the paper's side.
    out.writeObjectFieldStart("claims");
    out.writeStringField("@reverse", "st:statedIn");
    out.writeEndObject();
    out.writeEndObject();
  }

  @Override
  public void graph(Node name) {
    throw new UnsupportedOperationException("written as one graph");
  }

  @Override
  public void write(Description description) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", id(description.subject()));
    for (Map.Entry<Node, ImmutableSortedSet<Node>> property : description.properties().entrySet()) {
      boolean types = property.getKey().equals(RDF.type.asNode());
      String iri = property.getKey().getURI();
      out.writeFieldName(types ? "type" : context.shortened(iri));
      Optional<String> coercion = context.term(iri).flatMap(JsonLdContext.Term::coercion);
      boolean many = property.getValue().size() > 1;
      if (many) {
        out.writeStartArray();
      }
      for (Node object : property.getValue()) {
        if (types) {
          out.writeString(object.isURI() ? context.shortened(object.getURI()) : id(object));
        } else {
          value(object, coercion);
        }
      }
      if (many) {
        out.writeEndArray();
      }
    }
    out.writeEndObject();
  }

  private void value(Node object, Optional<String> coercion) throws IOException {
    if (!object.isLiteral()) {
      if (coercion.filter("@id"::equals).isPresent()) {
        out.writeString(id(object));
      } else {
        out.writeStartObject();
        out.writeStringField("id", id(object));
        out.writeEndObject();
      }
      return;
    }
    String form = object.getLiteralLexicalForm();
    String datatype = object.getLiteralDatatypeURI();
    if (isJsonNumber(object) && coercion.map(XSD.integer.getURI()::equals).orElse(true)) {
      out.writeNumber(form);
    } else if (object.getLiteralLanguage().isEmpty()
        && coercion.orElse(XSD.xstring.getURI()).equals(datatype)) {
      out.writeString(form);
    } else {
      out.writeStartObject();
      out.writeStringField("@value", form);
      if (!object.getLiteralLanguage().isEmpty()) {
        out.writeStringField("@language", object.getLiteralLanguage());
      } else if (!XSD.xstring.getURI().equals(datatype)) {
        out.writeStringField("@type", context.prefixed(datatype));
      }
      out.writeEndObject();
    }
  }

  /** Whether JSON's own number, which JSON-LD takes for an integer, is the same literal. */
  private static boolean isJsonNumber(Node literal) {
    return XSDDatatype.XSDinteger.equals(literal.getLiteralDatatype())
        && literal.getLiteralLexicalForm().matches("0|-?[1-9]\\d{0,14}");
  }

  private static String id(Node node) {
    return node.isBlank() ? "_:b" + node.getBlankNodeLabel().replaceAll("\\W", "") : node.getURI();
  }

  @Override
  public void close() throws IOException {
    out.writeEndArray();
    out.writeEndObject();
    out.writeRaw('\n');
    out.flush();
  }
}
