/**
 * The reference of the ontology, made from the ontology: triples in, Markdown and HTML out. Pure
 * functions; knows {@link org.stemma.graph} and Jena's terms, and nothing that serves or stores.
 */
package org.stemma.graph.reference;
