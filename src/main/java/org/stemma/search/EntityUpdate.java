package org.stemma.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.stemma.graph.Iris;

/**
 * Brings the entities of an index in step with a store.
 *
 * @param before the index as it was
 * @param now the index with the papers in step
 */
record EntityUpdate(
    DatasetGraph dataset, Iris iris, IndexWriter writer, IndexLookup before, IndexLookup now) {

  /** Every entity. */
  void all() throws IOException {
    for (Kind kind : Kind.ENTITIES) {
      writer.deleteDocuments(new Term(Fields.KIND, kind.name()));
    }
    var labels = dataset.find(iris.entitiesGraph(), Node.ANY, SKOS.prefLabel.asNode(), Node.ANY);
    while (labels.hasNext()) {
      Optional<EntityDocument> entity = describe(labels.next().getSubject());
      if (entity.isPresent()) {
        writer.addDocument(entity.get().toLucene(now.papers(entity.get().iri())));
      }
    }
  }

  /** Those entities and all above them, as it is and as it was. */
  void only(Collection<String> touched) throws IOException {
    Deque<String> open = new ArrayDeque<>(touched);
    Set<String> seen = new HashSet<>(touched);
    while (!open.isEmpty()) {
      String iri = open.remove();
      Optional<EntityDocument> entity = describe(NodeFactory.createURI(iri));
      Term key = new Term(Fields.IRI, iri);
      if (entity.isPresent()) {
        writer.updateDocument(key, entity.get().toLucene(now.papers(iri)));
        entity.get().above().stream().filter(seen::add).forEach(open::add);
      } else {
        writer.deleteDocuments(key);
      }
      before
          .entity(iri)
          .map(document -> document.getValues(Fields.ABOVE))
          .ifPresent(above -> Arrays.stream(above).filter(seen::add).forEach(open::add));
    }
  }

  private Optional<EntityDocument> describe(Node entity) {
    return EntityDocument.of(
        entity,
        () ->
            Iter.map(
                dataset.find(iris.entitiesGraph(), entity, Node.ANY, Node.ANY), Quad::asTriple));
  }
}
