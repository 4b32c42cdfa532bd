/**
 * The learned tagger of names: CoreNLP's conditional random field over words, shapes and the votes
 * of the other layers. Takes an annotated paper and what the other layers propose, gives
 * candidates.
 */
package org.stemma.extract.tag;
