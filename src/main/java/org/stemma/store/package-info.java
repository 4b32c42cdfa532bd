/**
 * Graphs on disk: the TDB2 store that builds fill paper by paper, and the files that it is exported
 * to. Takes {@link org.stemma.graph} graphs in, gives a Jena dataset and files out. May use Jena,
 * not CoreNLP, and nothing that asks queries.
 */
package org.stemma.store;
