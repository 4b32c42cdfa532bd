package org.stemma.query;

import java.util.Optional;

/**
 * A variable of a named query that the asker fills in.
 *
 * @param name the variable's name, without its question mark
 * @param required whether the query makes no sense without it; else it stays free
 * @param standard the value it takes where none is given
 * @param text what it means, for people
 */
public record QueryParameter(
    String name, ParameterType type, boolean required, Optional<String> standard, String text) {}
