package org.stemma.query;

import org.stemma.paper.EntityKey;

/**
 * An entity of the graph.
 *
 * @param iri its identifier
 * @param key its type and its preferred name
 */
public record NamedEntity(String iri, EntityKey key) {}
