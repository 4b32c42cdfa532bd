package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.stemma.graph.Prefixes;
import org.stemma.serve.View;

/** Answers with the prefixes and the ontology's terms, for the editor's completion, as JSON. */
final class TermsAnswer implements Page {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final PerVersion<String> terms = new PerVersion<>(TermsAnswer::json);

  @Override
  public Answer show(View view, Ask ask) {
    return new Download("application/json;charset=utf-8", "", terms.of(view));
  }

  private static String json(View view) {
    DatasetGraph graph = view.graph();
    TermText text = new TermText(view.iris());
    ImmutableList<Term> terms =
        Iter.asStream(graph.find(Node.ANY, Node.ANY, RDFS.isDefinedBy.asNode(), Node.ANY))
            .map(quad -> quad.getSubject())
            .filter(Node::isURI)
            .distinct()
            .map(term -> new Term(text.shortened(term.getURI()), definition(graph, term)))
            .sorted(Comparator.comparing(Term::name))
            .collect(toImmutableList());
    try {
      return JSON.writeValueAsString(Map.of("prefixes", Prefixes.of(view.iris()), "terms", terms));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String definition(DatasetGraph graph, Node term) {
    return Labels.literals(graph, term, SKOS.definition).findFirst().orElse("");
  }

  private record Term(String name, String definition) {}
}
