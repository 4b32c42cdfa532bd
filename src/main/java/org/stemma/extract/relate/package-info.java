/**
 * Facts and results: an annotated paper and its mentions in, what is said of the entities out. May
 * use CoreNLP, never Jena.
 */
package org.stemma.extract.relate;
