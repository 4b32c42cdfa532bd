package org.stemma.graph;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/**
 * Triples being gathered. Writes each kind of value in its canonical form, so that what a store
 * gives back equals what was put in.
 */
final class Statements {
  private static final int CONFIDENCE_PLACES = 4;

  /** What XML 1.0, and so RDF/XML, cannot hold; and surrogates that stand alone. */
  private static final Pattern UNWRITABLE =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private static final Pattern NOT_IN_IRIS = Pattern.compile("[\\x00-\\x20<>\"{}|\\\\^`\\x7F]");
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+");

  private final ImmutableSet.Builder<Triple> triples = ImmutableSet.builder();

  Statements add(Node subject, Property predicate, Node object) {
    triples.add(Triple.create(subject, predicate.asNode(), object));
    return this;
  }

  Statements type(Node subject, Resource type) {
    return add(subject, RDF.type, type.asNode());
  }

  Statements text(Node subject, Property predicate, String text) {
    return add(subject, predicate, NodeFactory.createLiteralString(clean(text)));
  }

  Statements integer(Node subject, Property predicate, long number) {
    return add(subject, predicate, literal(Long.toString(number), XSDDatatype.XSDinteger));
  }

  /** The number without zeros at its end, but with one place, as Turtle writes decimals. */
  Statements decimal(Node subject, Property predicate, BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    if (plain.scale() < 1) {
      plain = plain.setScale(1, RoundingMode.UNNECESSARY);
    }
    return add(subject, predicate, literal(plain.toPlainString(), XSDDatatype.XSDdecimal));
  }

  /** A probability, to four places. */
  Statements confidence(Node subject, Property predicate, double probability) {
    BigDecimal exact = BigDecimal.valueOf(probability);
    return decimal(subject, predicate, exact.setScale(CONFIDENCE_PLACES, RoundingMode.HALF_UP));
  }

  Statements date(Node subject, Property predicate, LocalDate date) {
    return add(subject, predicate, literal(date.toString(), XSDDatatype.XSDdate));
  }

  Statements instant(Node subject, Property predicate, Instant instant) {
    return add(subject, predicate, literal(instant.toString(), XSDDatatype.XSDdateTime));
  }

  /** A web address: an IRI, what none may hold being escaped; text where it is no address. */
  Statements link(Node subject, Property predicate, String address) {
    if (!ABSOLUTE.matcher(address).matches()) {
      return text(subject, predicate, address);
    }
    String iri =
        NOT_IN_IRIS
            .matcher(clean(address))
            .replaceAll(sign -> String.format("%%%02X", (int) sign.group().charAt(0)));
    return add(subject, predicate, NodeFactory.createURI(iri));
  }

  ImmutableSet<Triple> toSet() {
    return triples.build();
  }

  /**
   * The text with a replacement character for each that cannot be written, so that offsets hold.
   */
  static String clean(String text) {
    return UNWRITABLE.matcher(text).replaceAll("\uFFFD");
  }

  private static Node literal(String form, XSDDatatype datatype) {
    return NodeFactory.createLiteralDT(form, datatype);
  }
}
