/**
 * From annotated papers and what was found in them to figures: precision, recall, F1 and the list
 * of the errors. Takes {@link org.stemma.json.GoldPaper}s, gives an {@link
 * org.stemma.evaluate.Evaluation}. May use the domain, its JSON and none of the engines, so that
 * whoever makes extractions can be scored.
 */
package org.stemma.evaluate;
