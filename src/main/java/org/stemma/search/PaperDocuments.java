package org.stemma.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.stemma.graph.vocabulary.ST;

/**
 * A paper as it is indexed.
 *
 * @param identifier the paper's own, such as {@code arxiv:2504.13145}
 * @param named the entities that it names
 * @param sentences those that its claims stand on
 */
record PaperDocuments(
    String iri,
    String identifier,
    String title,
    ImmutableSet<String> named,
    ImmutableSet<String> sentences) {

  /** The paper that a graph is of; empty where it is of none. */
  static Optional<PaperDocuments> of(Iterable<Triple> graph) {
    Optional<Node> paper = Optional.empty();
    String identifier = "";
    String title = "";
    Set<String> named = new TreeSet<>();
    Map<Node, String> words = new LinkedHashMap<>();
    Set<Node> sentences = new HashSet<>();
    for (Triple triple : graph) {
      Node predicate = triple.getPredicate();
      Node object = triple.getObject();
      if (predicate.equals(OA.exact.asNode())) {
        words.put(triple.getSubject(), object.getLiteralLexicalForm());
      } else if (predicate.equals(RDF.type.asNode())) {
        if (object.equals(ST.Sentence.asNode())) {
          sentences.add(triple.getSubject());
        } else if (object.equals(ST.Paper.asNode())) {
          paper = Optional.of(triple.getSubject());
        }
      } else if (predicate.equals(RDFS.label.asNode())) {
        named.add(triple.getSubject().getURI());
      } else if (predicate.equals(DCTerms.title.asNode())) {
        title = object.getLiteralLexicalForm();
      } else if (predicate.equals(DCTerms.identifier.asNode())) {
        identifier = object.getLiteralLexicalForm();
      }
    }
    words.keySet().retainAll(sentences);
    // A title is a sentence too, and is found as the paper's.
    words.values().remove(title);
    return paper.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PaperDocuments(
                paper.get().getURI(),
                identifier,
                title,
                ImmutableSet.copyOf(named),
                ImmutableSet.copyOf(words.values())));
  }

  /** The paper's document and those of its sentences, for a graph that this run made. */
  ImmutableList<Document> toLucene(String run) {
    ImmutableList.Builder<Document> documents = ImmutableList.builder();
    Document paper = document(Kind.PAPER, title);
    paper.add(Fields.whole(Fields.RUN, run));
    paper.add(Fields.key(Fields.LABEL_KEY, Keys.of(title)));
    // By its whole identifier, and by what follows the source's name.
    paper.add(Fields.key(Fields.ALIAS_KEY, Keys.of(identifier)));
    paper.add(
        Fields.key(
            Fields.ALIAS_KEY, Keys.of(identifier.substring(identifier.lastIndexOf(':') + 1))));
    named.forEach(entity -> paper.add(Fields.whole(Fields.NAMED, entity)));
    documents.add(paper);
    sentences.forEach(sentence -> documents.add(document(Kind.SENTENCE, sentence)));
    return documents.build();
  }

  private Document document(Kind kind, String text) {
    Document document = new Document();
    document.add(Fields.whole(Fields.PAPER, iri));
    document.add(Fields.whole(Fields.KIND, kind.name()));
    document.add(new TextField(Fields.TEXT, text, Store.YES));
    return document;
  }
}
