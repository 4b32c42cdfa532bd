package org.stemma.paper;

/**
 * What identifies an entity: its type and its canonical name. Two papers that give the same key
 * speak of the same entity.
 */
public record EntityKey(EntityType type, String name) {}
