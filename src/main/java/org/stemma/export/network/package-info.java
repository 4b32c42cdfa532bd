/**
 * The network of entities, in which what many papers say of two entities is one edge, for tools
 * that draw and search graphs: GraphML, GEXF and Neo4j.
 */
package org.stemma.export.network;
