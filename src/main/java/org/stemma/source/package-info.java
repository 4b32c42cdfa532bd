/**
 * From files to papers. In go paths (or standard input) that hold a Daily Papers listing as a
 * browser copies it, or JSON lines; out comes a stream of {@link org.stemma.source.Reading}, one
 * for each record, either a paper or the reason why it is none. Texts are handed on as they stand,
 * since offsets refer to them. May use Jackson and Guava; knows no engine and no graph.
 */
package org.stemma.source;
