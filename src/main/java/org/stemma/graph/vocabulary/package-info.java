/**
 * RDF terms as constants, one class per vocabulary: what the rest writes instead of string
 * literals. A test holds {@link org.stemma.graph.vocabulary.ST} against {@code
 * ontology/stemma.ttl}. May use Jena, nothing else.
 */
package org.stemma.graph.vocabulary;
