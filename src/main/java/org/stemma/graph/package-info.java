/**
 * From {@link org.stemma.paper.Extraction} to RDF: IRIs, a paper's graph with its claims, the
 * description of entities from their names and the lexicon, the provenance of a build, and the
 * reader of the lexicon itself. {@code docs/GRAPH.md} shows what comes out. May use Jena and the
 * domain records, not CoreNLP and not the store.
 */
package org.stemma.graph;
