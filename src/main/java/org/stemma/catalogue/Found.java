package org.stemma.catalogue;

import java.util.Optional;
import org.stemma.paper.EntityType;

/**
 * A name that a catalogue lists.
 *
 * @param type what it names
 * @param name as the catalogue writes it
 * @param longForm what its letters stand for
 * @param link a page about it that the catalogue links to
 * @param source the public page on which the name stands
 */
public record Found(
    EntityType type,
    String name,
    Optional<String> longForm,
    Optional<String> link,
    String source) {}
