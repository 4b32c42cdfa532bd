package org.stemma.serve;

import org.apache.jena.sparql.core.DatasetGraph;
import org.stemma.graph.Iris;
import org.stemma.search.SearchIndex;

/**
 * One state of the graph that is served, to be read within the question that was given it.
 *
 * @param graph what it holds, in a read transaction; its default graph is the union of all others
 * @param iris the IRIs of what it holds
 * @param version a short word of letters, digits and hyphens, another whenever the data are others;
 *     fit for an entity tag and as the key of a cache
 * @param search finds things in it by words
 */
public record View(DatasetGraph graph, Iris iris, String version, SearchIndex search) {}
