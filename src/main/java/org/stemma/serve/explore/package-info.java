/**
 * The explorer: what people see of a graph in a browser. A request becomes a page in one line:
 *
 * <pre>
 *   PageServlet → Page.show(View, Ask) → Html(template, model) → Templates (src/main/jte)
 * </pre>
 *
 * Each page is a pure function of one state of the graph and what is asked; its SPARQL lies beside
 * it as {@code .rq} files, its markup in a template of its own, its looks in {@code assets}. All of
 * it can be read without JavaScript; nothing is fetched from another host. Which page answers which
 * path is listed in {@link org.stemma.serve.explore.Explorer}. May use Jena, {@code query}, {@code
 * search}.
 */
package org.stemma.serve.explore;
