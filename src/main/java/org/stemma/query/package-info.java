/**
 * Questions to the graph. In come a named query from {@code queries/} with its arguments, a file or
 * a SPARQL text, or the name of an entity; out go tables, the standard result formats, and what is
 * known about the entity with the sentences that say so. Reads only: update is refused. May use
 * Jena, {@code graph} and {@code store}; knows no command and no server.
 */
package org.stemma.query;
