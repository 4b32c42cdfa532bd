package org.stemma.export.about;

import com.google.common.collect.ImmutableSet;
import com.google.common.net.UrlEscapers;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.stemma.graph.Prefixes;
import org.stemma.graph.vocabulary.PROV;
import org.stemma.graph.vocabulary.ST;

/**
 * A dump in VoID and DCAT: what it holds, how much of each, on what terms, made by which build,
 * with an example of each kind. IRIs of the dump itself are relative, so that it may be put
 * anywhere.
 */
public final class VoidDescription {
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
  private static final ImmutableSet<Resource> KINDS =
      ImmutableSet.of(
          ST.Paper, ST.Method, ST.Benchmark, ST.Model, ST.Task, ST.Metric, ST.Result, ST.Mention);

  private final DatasetAccount account;
  private final Node dataset;
  private final ImmutableSet.Builder<Triple> triples = ImmutableSet.builder();

  private VoidDescription(DatasetAccount account) {
    this.account = account;
    this.dataset = dataset(account);
  }

  /** The dataset's IRI, relative to the description. */
  static Node dataset(DatasetAccount account) {
    return NodeFactory.createURI("#" + segment(account.part()));
  }

  /** The distribution of the file of that name. */
  static Node distribution(Node dataset, String file) {
    return NodeFactory.createURI(dataset.getURI() + "-as-" + segment(file));
  }

  /** The description of that dump. */
  static ImmutableSet<Triple> of(DatasetAccount account) {
    VoidDescription description = new VoidDescription(account);
    description.dataset();
    description.counts();
    description.examples();
    account.files().forEach(description::file);
    return description.triples.build();
  }

  private void dataset() {
    type(dataset, VOID.Dataset);
    type(dataset, DCAT.Dataset);
    add(dataset, DCTerms.title, english(account.title()));
    add(dataset, DCTerms.description, english(account.description()));
    account.licence().ifPresent(iri -> add(dataset, DCTerms.license, NodeFactory.createURI(iri)));
    add(dataset, DCTerms.rights, english(Licence.rights(account.licence())));
    add(dataset, DCTerms.conformsTo, ST.ONTOLOGY.asNode());
    add(dataset, VOID.uriSpace, NodeFactory.createLiteralString(account.iris().base()));
    account
        .tally()
        .lastBuild()
        .ifPresent(
            build -> {
              add(dataset, PROV.wasGeneratedBy, build.node());
              add(
                  dataset,
                  DCTerms.modified,
                  NodeFactory.createLiteralDT(build.ended(), XSDDatatype.XSDdateTime));
            });
    account
        .tally()
        .example(PROV.SoftwareAgent.asNode())
        .ifPresent(software -> add(dataset, DCTerms.creator, software));
  }

  private void counts() {
    Tally tally = account.tally();
    number(dataset, VOID.triples, tally.triples());
    number(dataset, VOID.distinctSubjects, tally.subjects());
    number(dataset, VOID.classes, tally.classes().size());
    number(dataset, VOID.properties, tally.properties().size());
    Set<String> vocabularies = new TreeSet<>();
    for (Map.Entry<Node, Long> count : tally.classes().entrySet()) {
      Node partition = partition("class", count.getKey());
      add(dataset, VOID.classPartition, partition);
      add(partition, VOID._class, count.getKey());
      number(partition, VOID.entities, count.getValue());
      vocabularies.add(count.getKey().getNameSpace());
    }
    for (Map.Entry<Node, Long> count : tally.properties().entrySet()) {
      Node partition = partition("property", count.getKey());
      add(dataset, VOID.propertyPartition, partition);
      add(partition, VOID.property, count.getKey());
      number(partition, VOID.triples, count.getValue());
      vocabularies.add(count.getKey().getNameSpace());
    }
    Prefixes.of(account.iris()).values().stream()
        .filter(vocabularies::contains)
        .forEach(name -> add(dataset, VOID.vocabulary, NodeFactory.createURI(name)));
  }

  private void examples() {
    for (Resource kind : KINDS) {
      account
          .tally()
          .example(kind.asNode())
          .ifPresent(example -> add(dataset, VOID.exampleResource, example));
    }
  }

  private void file(DumpFile file) {
    Node address = NodeFactory.createURI(UrlEscapers.urlPathSegmentEscaper().escape(file.name()));
    Node distribution = distribution(dataset, file.name());
    if (isRdf(file)) {
      add(dataset, VOID.dataDump, address);
    }
    add(dataset, DCAT.distribution, distribution);
    type(distribution, DCAT.Distribution);
    add(distribution, DCAT.downloadURL, address);
    add(distribution, DCAT.mediaType, NodeFactory.createURI(MEDIA_TYPES + file.mediaType()));
    number(distribution, DCAT.byteSize, file.bytes());
    if (file.isCompressed()) {
      add(
          distribution,
          DCAT.compressFormat,
          NodeFactory.createURI(MEDIA_TYPES + "application/gzip"));
    }
  }

  private static boolean isRdf(DumpFile file) {
    return ImmutableSet.of(
            "text/turtle",
            "application/n-triples",
            "application/n-quads",
            "application/trig",
            "application/ld+json",
            "application/rdf+xml")
        .contains(file.mediaType());
  }

  private Node partition(String kind, Node term) {
    String name =
        Prefixes.of(account.iris()).entrySet().stream()
            .filter(prefix -> prefix.getValue().equals(term.getNameSpace()))
            .map(prefix -> prefix.getKey() + "-" + term.getLocalName())
            .findFirst()
            .orElse(segment(term.getURI()));
    return NodeFactory.createURI(dataset.getURI() + "-" + kind + "-" + name);
  }

  private static String segment(String text) {
    return text.replaceAll("[^A-Za-z0-9:._=-]+", "-");
  }

  private void type(Node subject, Resource type) {
    add(subject, RDF.type, type.asNode());
  }

  private void number(Node subject, Property property, long number) {
    add(
        subject,
        property,
        NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger));
  }

  private static Node english(String text) {
    return NodeFactory.createLiteralLang(text, "en");
  }

  private void add(Node subject, Property property, Node object) {
    triples.add(Triple.create(subject, property.asNode(), object));
  }
}
