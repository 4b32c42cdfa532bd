/**
 * Holds whole stores and files against the shapes of {@link org.stemma.graph.Shapes}, graph by
 * graph on all cores. Takes a Jena dataset in, gives violations out. May use Jena, graph and store.
 */
package org.stemma.validate;
