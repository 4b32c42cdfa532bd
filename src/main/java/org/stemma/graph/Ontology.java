package org.stemma.graph;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.stemma.graph.vocabulary.ST;

/** The ontology that defines the terms of a graph, as it ships with this version. */
public final class Ontology {
  private Ontology() {}

  /** The ontology in a named graph of its own IRI. It has no blank nodes. */
  public static NamedGraph graph() {
    ImmutableSet.Builder<Triple> triples = ImmutableSet.builder();
    try (InputStream in = Resources.getResource("ontology/stemma.ttl").openStream()) {
      RDFParser.create()
          .source(in)
          .lang(Lang.TURTLE)
          .parse(
              new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                  triples.add(triple);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new NamedGraph(ST.ONTOLOGY.asNode(), triples.build());
  }
}
