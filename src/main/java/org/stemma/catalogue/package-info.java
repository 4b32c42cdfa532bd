/**
 * From public catalogues to the lexicon: a local checkout of a catalogue's repository comes in,
 * known names with their sources go out as Turtle. {@code docs/LEXICON.md} shows how. May use the
 * domain records, Jackson, Guava, and of the graph package the slugs and the lexicon's reader.
 */
package org.stemma.catalogue;
