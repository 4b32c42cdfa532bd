package org.stemma.search;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.stemma.graph.EntityDescriber;
import org.stemma.graph.vocabulary.ST;
import org.stemma.paper.EntityType;
import org.stemma.query.LooseName;

/**
 * An entity as it is indexed.
 *
 * @param label its preferred name
 * @param aliases its other names, in order
 * @param above the one above it in its tree, and what else is described on its account: its tasks
 */
record EntityDocument(
    String iri,
    EntityType type,
    String label,
    ImmutableList<String> aliases,
    ImmutableList<String> above) {
  /** From further inside a name no one begins to type it. */
  private static final int DEEPEST = 4;

  private static final Node TASK = DCTerms.subject.asNode();

  private static final CharMatcher BREAKS = CharMatcher.anyOf(" -_/:").precomputed();

  /** The entity that those triples describe; empty where they describe none. */
  static Optional<EntityDocument> of(Node node, Iterable<Triple> description) {
    Optional<EntityType> type = Optional.empty();
    Optional<String> label = Optional.empty();
    ImmutableList.Builder<String> aliases = ImmutableList.builder();
    List<Triple> links = new ArrayList<>();
    for (Triple triple : description) {
      Node predicate = triple.getPredicate();
      Node object = triple.getObject();
      if (predicate.equals(RDF.type.asNode())) {
        type = type.or(() -> typeOf(object));
      } else if (predicate.equals(SKOS.prefLabel.asNode()) && object.isLiteral()) {
        label = Optional.of(object.getLiteralLexicalForm());
      } else if (predicate.equals(SKOS.altLabel.asNode()) && object.isLiteral()) {
        aliases.add(object.getLiteralLexicalForm());
      } else if (object.isURI()) {
        links.add(triple);
      }
    }
    if (type.isEmpty() || label.isEmpty()) {
      return Optional.empty();
    }
    Node up = EntityDescriber.parentProperty(type.get()).asNode();
    ImmutableList<String> above =
        links.stream()
            .filter(link -> link.getPredicate().equals(up) || link.getPredicate().equals(TASK))
            .map(link -> link.getObject().getURI())
            .sorted()
            .collect(ImmutableList.toImmutableList());
    return Optional.of(
        new EntityDocument(
            node.getURI(),
            type.get(),
            label.get(),
            ImmutableList.sortedCopyOf(aliases.build()),
            above));
  }

  private static Optional<EntityType> typeOf(Node type) {
    for (EntityType each : EntityType.values()) {
      if (type.isURI() && type.getURI().equals(ST.NS + each.label())) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The document, for an entity that so many papers name. */
  Document toLucene(int papers) {
    Document document = new Document();
    document.add(Fields.whole(Fields.IRI, iri));
    document.add(Fields.whole(Fields.KIND, Kind.of(type).name()));
    document.add(new StoredField(Fields.LABEL, label));
    above.forEach(up -> document.add(Fields.whole(Fields.ABOVE, up)));
    document.add(new FeatureField(Fields.WEIGHT, Fields.PAPERS, papers + 1));
    Set<String> inner = new LinkedHashSet<>();
    name(document, label, Fields.LABEL_KEY, inner);
    for (String alias : aliases) {
      document.add(new StoredField(Fields.ALIAS, alias));
      name(document, alias, Fields.ALIAS_KEY, inner);
    }
    inner.forEach(key -> document.add(Fields.key(Fields.INNER_KEY, key)));
    return document;
  }

  private static void name(Document document, String name, String keyField, Set<String> inner) {
    document.add(new TextField(Fields.NAME, name, Store.NO));
    document.add(Fields.key(keyField, Keys.of(name)));
    List<String> words = BREAKS.trimAndCollapseFrom(name, ' ').isEmpty() ? List.of() : words(name);
    for (int i = 1; i < Math.min(words.size(), DEEPEST + 1); i++) {
      inner.add(LooseName.of(String.join("", words.subList(i, words.size()))));
    }
    inner.remove("");
  }

  private static List<String> words(String name) {
    return List.of(BREAKS.trimAndCollapseFrom(name, ' ').split(" ", -1));
  }
}
