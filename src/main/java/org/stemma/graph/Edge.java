package org.stemma.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;

/** A direct edge between a paper or entity and an entity. */
record Edge(Node subject, Property predicate, Node object) {}
