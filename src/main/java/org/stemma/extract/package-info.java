/**
 * From a paper to what it says: annotate (tokens, sentences, tags), find (mentions), link
 * (entities), relate (facts and results). Takes {@link org.stemma.paper.Paper}, gives {@link
 * org.stemma.paper.Extraction}. May use CoreNLP, never Jena; no CoreNLP type leaves it.
 */
package org.stemma.extract;
