/**
 * Graphs on disk: the TDB2 store that builds fill paper by paper. Takes {@link org.stemma.graph}
 * graphs in, gives a Jena dataset out. May use Jena, not CoreNLP, and nothing that asks queries.
 */
package org.stemma.store;
