package org.stemma.serve.linked;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.stemma.export.rdf.TurtleWriter;
import org.stemma.graph.Prefixes;
import org.stemma.graph.vocabulary.PROV;
import org.stemma.graph.vocabulary.ST;
import org.stemma.serve.View;

/**
 * The graph that is served, in VoID: where its IRIs are, where it is asked, how many there are of
 * each kind, with an example of each.
 */
final class DatasetDescription {
  private static final ImmutableList<Resource> KINDS =
      ImmutableList.of(
          ST.Paper, ST.Method, ST.Benchmark, ST.Model, ST.Task, ST.Metric, ST.Result, ST.Mention);

  private static final ImmutableSet<Resource> OF_ENTITIES =
      ImmutableSet.of(ST.Method, ST.Benchmark, ST.Model, ST.Task, ST.Metric);

  private final View view;
  private final Node dataset = NodeFactory.createURI("#dataset");
  private final Set<Triple> triples = new HashSet<>();

  private DatasetDescription(View view) {
    this.view = view;
  }

  /** The description of that state, as Turtle whose IRIs are relative to where it is served. */
  static byte[] of(View view) {
    DatasetDescription description = new DatasetDescription(view);
    description.dataset();
    KINDS.forEach(description::kind);
    return description.turtle();
  }

  private void dataset() {
    add(dataset, RDF.type, VOID.Dataset.asNode());
    add(dataset, DCTerms.title, english("Stemma knowledge graph of machine-learning papers"));
    add(
        dataset,
        DCTerms.rights,
        english(
            "Titles, abstracts and the sentences quoted from them remain on the terms of their"
                + " authors and of the source that gave them."));
    add(dataset, DCTerms.conformsTo, ST.ONTOLOGY.asNode());
    add(dataset, VOID.vocabulary, NodeFactory.createURI(ST.NS));
    add(dataset, VOID.uriSpace, NodeFactory.createLiteralString(view.iris().base()));
    add(dataset, VOID.sparqlEndpoint, NodeFactory.createURI("/stemma/sparql"));
    Node runs = view.iris().runsGraph();
    Iter.asStream(view.graph().find(runs, Node.ANY, PROV.endedAtTime.asNode(), Node.ANY))
        .map(Quad::getObject)
        .max(Comparator.comparing(Node::getLiteralLexicalForm))
        .ifPresent(moment -> add(dataset, DCTerms.modified, moment));
  }

  /** How many there are of that kind, and one of them. */
  private void kind(Resource kind) {
    // Entities are described once, in one graph; all else is of one paper.
    Node graph = OF_ENTITIES.contains(kind) ? view.iris().entitiesGraph() : Node.ANY;
    Iterator<Quad> quads = view.graph().find(graph, Node.ANY, RDF.type.asNode(), kind.asNode());
    Optional<Node> example = Optional.empty();
    long count = 0;
    while (quads.hasNext()) {
      Node subject = quads.next().getSubject();
      example = example.or(() -> Optional.of(subject));
      count++;
    }
    if (example.isPresent()) {
      String name = kind.getLocalName().toLowerCase(Locale.ROOT);
      Node partition = NodeFactory.createURI("#class-" + name);
      add(dataset, VOID.exampleResource, example.get());
      add(dataset, VOID.classPartition, partition);
      add(partition, VOID._class, kind.asNode());
      add(
          partition,
          VOID.entities,
          NodeFactory.createLiteralDT(Long.toString(count), XSDDatatype.XSDinteger));
    }
  }

  private byte[] turtle() {
    ImmutableSortedMap<String, String> prefixes =
        ImmutableSortedMap.<String, String>naturalOrder()
            .putAll(Prefixes.of(view.iris()))
            .put("void", VOID.NS)
            .buildOrThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TurtleWriter writer = new TurtleWriter(out, prefixes)) {
      Described.inOrder(triples, dataset).forEach(writer::write);
    }
    return out.toByteArray();
  }

  private static Node english(String text) {
    return NodeFactory.createLiteralLang(text, "en");
  }

  private void add(Node subject, Property property, Node object) {
    triples.add(Triple.create(subject, property.asNode(), object));
  }
}
