/**
 * The RDF syntaxes: a dataset walked in an order that depends only on what it says, and a writer
 * for each syntax that holds one subject at a time.
 */
package org.stemma.export.rdf;
