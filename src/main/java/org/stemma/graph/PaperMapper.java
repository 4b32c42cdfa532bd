package org.stemma.graph;

import com.google.common.collect.ImmutableList;
import org.apache.jena.graph.Node;
import org.stemma.paper.Extraction;

/**
 * Writes an extraction as the named graph of its paper. The graph depends on the extraction, the
 * base IRI, the lexicon's names of metrics and whether abstracts are kept, and on nothing else: no
 * time and no place.
 */
public final class PaperMapper {
  private final Iris iris;
  private final Lexicon lexicon;
  private final Abstracts abstracts;

  /** A mapper that makes those IRIs and knows metrics by the names of that lexicon. */
  public PaperMapper(Iris iris, Lexicon lexicon, Abstracts abstracts) {
    this.iris = iris;
    this.lexicon = lexicon;
    this.abstracts = abstracts;
  }

  /** The same with abstracts kept. */
  public PaperMapper(Iris iris, Lexicon lexicon) {
    this(iris, lexicon, Abstracts.KEPT);
  }

  /** The graph of that paper. */
  public NamedGraph map(Extraction extraction) {
    PaperStatements statements = new PaperStatements(iris, lexicon, extraction.paper());
    statements.paper(abstracts);
    statements.mentions(extraction.mentions());
    ImmutableList<Node> results = statements.results(extraction.results());
    statements.edges(Edges.of(extraction, iris, results), extraction.facts());
    return new NamedGraph(iris.paperGraph(extraction.paper().id()), statements.toSet());
  }
}
