/**
 * Files out: a store, or a part of one, as RDF, tables and networks, each with a description of
 * what it holds. {@link org.stemma.export.Exporter} is where to begin; {@code rdf} has the RDF
 * syntaxes, {@code table} the tables, {@code network} the graphs of entities, {@code about} the
 * descriptions. Takes a {@link org.stemma.store.GraphStore}, gives files. May use Jena and what
 * asks queries, not CoreNLP.
 */
package org.stemma.export;
