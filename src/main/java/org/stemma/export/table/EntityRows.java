package org.stemma.export.table;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.stemma.export.rdf.Description;
import org.stemma.export.rdf.Walk;
import org.stemma.graph.vocabulary.ST;
import org.stemma.paper.EntityType;

/** The rows of what holds of entities whichever paper names them. */
final class EntityRows {
  private static final ImmutableSet<Property> PARENTS =
      ImmutableSet.of(ST.derivedFrom, ST.variantOf, ST.subsetOf, SKOS.broader);

  private EntityRows() {}

  /** The row of that entity. */
  static EntityRow of(Walk walk, Description entity) {
    return new EntityRow(
        PaperRows.iri(entity.subject()),
        type(entity),
        PaperRows.text(entity, SKOS.prefLabel),
        PaperRows.texts(entity, SKOS.altLabel),
        parent(entity),
        entity.text(ST.family),
        entity.text(ST.generation),
        entity.text(ST.parameterCount).map(Long::valueOf),
        entity.text(ST.contextLength).map(Long::valueOf),
        PaperRows.texts(entity, ST.modality),
        PaperRows.texts(entity, ST.variant),
        entity.text(SchemaDO.version),
        PaperRows.texts(entity, DCTerms.subject),
        PaperRows.texts(
            entity, SKOS.exactMatch, SchemaDO.sameAs, SchemaDO.codeRepository, RDFS.seeAlso),
        walk.papersNaming(entity.subject()));
  }

  private static String type(Description entity) {
    for (EntityType type : EntityType.values()) {
      if (entity.all(RDF.type).stream()
          .map(Node::getURI)
          .anyMatch((ST.NS + type.label())::equals)) {
        return type.label();
      }
    }
    return "";
  }

  private static Optional<String> parent(Description entity) {
    return PARENTS.stream().flatMap(property -> entity.text(property).stream()).findFirst();
  }
}
