/**
 * The graph on the web. In comes a store; out go answers over HTTP: an endpoint that speaks the
 * SPARQL 1.1 protocol, read-only, and a page that says so. Jetty and Fuseki carry it; further pages
 * are servlets that {@link org.stemma.serve.SparqlServer} adds. May use Fuseki, Jena, {@code store}
 * and {@code query}.
 */
package org.stemma.serve;
