/**
 * The driver of a build: readings in, extractions handed to a sink, a summary out. It runs the
 * extractor on all cores, keeps the order, looks ahead no further than it must, and counts. May use
 * source, extract and paper through their interfaces; knows no engine.
 */
package org.stemma.build;
