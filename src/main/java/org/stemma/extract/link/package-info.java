/**
 * Brings mentions that name one thing together in one entity: acronym and long form, spellings, the
 * lexicon's aliases.
 */
package org.stemma.extract.link;
