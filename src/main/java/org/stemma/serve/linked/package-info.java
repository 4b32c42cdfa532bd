/**
 * Linked data: every IRI under the base of a store resolves at the server, to a page for people and
 * to RDF for programs. {@link org.stemma.serve.linked.LinkedData} stands before the pages of the
 * site, negotiates, and lets pass what is to be answered with a page; so a page need know nothing
 * of it. May use {@code graph}, {@code export} for the syntaxes, and {@code search} for near names.
 */
package org.stemma.serve.linked;
