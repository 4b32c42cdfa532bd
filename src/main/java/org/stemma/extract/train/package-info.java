/**
 * Makes the models that the other stages load, with CoreNLP's own trainers. Not used when papers
 * are read.
 */
package org.stemma.extract.train;
