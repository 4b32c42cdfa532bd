package org.stemma.query;

import com.google.common.base.CaseFormat;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.stemma.graph.vocabulary.ST;

/** Says triples in the names that people use. Must be asked inside a transaction. */
record StatementWords(DatasetGraph graph, PrefixMapping prefixes) {
  /** The triple as a sentence without a stop. */
  String of(Triple triple) {
    return name(triple.getSubject())
        + " "
        + spaced(triple.getPredicate())
        + " "
        + name(triple.getObject());
  }

  /** A property's name in words: {@code variant of}. */
  static String spaced(Node property) {
    return CaseFormat.LOWER_CAMEL
        .to(CaseFormat.LOWER_UNDERSCORE, property.getLocalName())
        .replace('_', ' ');
  }

  private String name(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return text(node, SKOS.prefLabel)
        .or(() -> text(node, ST.quote).map(StatementWords::quoted))
        .or(() -> text(node, DCTerms.title).map(title -> "the paper " + quoted(title)))
        .or(() -> claim(node))
        .orElse(prefixes.shortForm(node.getURI()));
  }

  private static String quoted(String text) {
    return "“" + text + "”";
  }

  /** A claim by what it says and where. */
  private Optional<String> claim(Node node) {
    Optional<Node> subject = value(node, RDF.subject);
    Optional<Node> predicate = value(node, RDF.predicate);
    Optional<Node> object = value(node, RDF.object);
    if (subject.isEmpty() || predicate.isEmpty() || object.isEmpty()) {
      return Optional.empty();
    }
    String where = value(node, ST.statedIn).map(paper -> " in " + name(paper)).orElse("");
    String says = of(Triple.create(subject.get(), predicate.get(), object.get()));
    return Optional.of("the claim that " + says + where);
  }

  private Optional<String> text(Node node, Property property) {
    return value(node, property).map(Node::getLiteralLexicalForm);
  }

  private Optional<Node> value(Node node, Property property) {
    var quads = graph.find(Node.ANY, node, property.asNode(), Node.ANY);
    return quads.hasNext() ? Optional.of(quads.next().getObject()) : Optional.empty();
  }
}
