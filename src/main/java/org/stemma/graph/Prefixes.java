package org.stemma.graph;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.XSD;
import org.stemma.graph.vocabulary.PROV;
import org.stemma.graph.vocabulary.QUDT;
import org.stemma.graph.vocabulary.ST;

/** The prefixes that everything Stemma writes, and every query it runs, may use. */
public final class Prefixes {
  private static final ImmutableSortedMap<String, String> VOCABULARIES =
      ImmutableSortedMap.<String, String>naturalOrder()
          .put("dc", DC_11.NS)
          .put("dcterms", DCTerms.NS)
          .put("fabio", "http://purl.org/spar/fabio/")
          .put("foaf", "http://xmlns.com/foaf/0.1/")
          .put("oa", OA.NS)
          .put("owl", OWL2.NS)
          .put("prov", PROV.NS)
          .put("qudt", QUDT.NS)
          .put("rdf", RDF.uri)
          .put("rdfs", RDFS.uri)
          .put("schema", SchemaDO.NS)
          .put("skos", SKOS.uri)
          .put("st", ST.NS)
          .put("vann", "http://purl.org/vocab/vann/")
          .put("xsd", XSD.NS)
          .buildOrThrow();

  private Prefixes() {}

  /**
   * Prefix to namespace, in order of prefix: the vocabularies, and the kinds of IRI of that base.
   */
  public static ImmutableSortedMap<String, String> of(Iris iris) {
    ImmutableSortedMap.Builder<String, String> prefixes =
        new ImmutableSortedMap.Builder<String, String>(Ordering.natural()).putAll(VOCABULARIES);
    for (String kind :
        new String[] {
          "paper",
          "method",
          "benchmark",
          "model",
          "task",
          "metric",
          "claim",
          "result",
          "run",
          "author"
        }) {
      prefixes.put(kind, iris.base() + kind + "/");
    }
    return prefixes.buildOrThrow();
  }
}
