package org.stemma.query;

import java.util.Arrays;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.stemma.graph.Iris;
import org.stemma.graph.vocabulary.PROV;
import org.stemma.graph.vocabulary.ST;
import org.stemma.paper.EntityType;

/** The prefixes that every query may use undeclared, and that shorten IRIs in tables. */
final class Prefixes {
  private static final String SCHEMA = "https://schema.org/";

  private Prefixes() {}

  /** The vocabularies' prefixes, and one for each kind of resource. */
  static PrefixMapping of(Iris iris) {
    String base = iris.base();
    PrefixMapping prefixes =
        PrefixMapping.Factory.create()
            .setNsPrefix("st", ST.NS)
            .setNsPrefix("dcterms", DCTerms.NS)
            .setNsPrefix("oa", OA.NS)
            .setNsPrefix("prov", PROV.NS)
            .setNsPrefix("rdf", RDF.uri)
            .setNsPrefix("rdfs", RDFS.uri)
            .setNsPrefix("schema", SCHEMA)
            .setNsPrefix("skos", SKOS.uri)
            .setNsPrefix("xsd", XSD.NS);
    Arrays.stream(EntityType.values())
        .map(EntityType::segment)
        .forEach(segment -> prefixes.setNsPrefix(segment, base + segment + "/"));
    for (String segment : new String[] {"paper", "claim", "result", "run"}) {
      prefixes.setNsPrefix(segment, base + segment + "/");
    }
    return prefixes.lock();
  }
}
