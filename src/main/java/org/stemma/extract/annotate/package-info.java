/**
 * Tokens, sentences and parts of speech, by CoreNLP with Stemma's own small tagger. Takes a paper,
 * gives an {@link org.stemma.extract.annotate.AnnotatedPaper}.
 */
package org.stemma.extract.annotate;
