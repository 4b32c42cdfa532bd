/**
 * The graph on the web. In comes a store; out go answers over HTTP: an endpoint that speaks the
 * SPARQL 1.1 protocol, and the pages of {@link org.stemma.serve.Site}, which ask a {@link
 * org.stemma.serve.ServedGraph}. Jetty and Fuseki carry it. May use Fuseki, Jena, {@code store} and
 * {@code query}.
 */
package org.stemma.serve;
