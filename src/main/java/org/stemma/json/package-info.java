/**
 * The gold format: one JSON object a line, as {@code stemma extract} prints it and as annotators
 * write it. In go extractions, out come lines; in go lines, out come {@link
 * org.stemma.json.GoldPaper}s, which a scorer compares. May use Jackson and Guava; knows no engine
 * and no graph.
 */
package org.stemma.json;
