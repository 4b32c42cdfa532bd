package org.stemma.graph.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.html.HtmlEscapers;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.stemma.graph.vocabulary.ST;

/** The reference as a page of HTML: a diagram, an index, and a section for each term. */
final class HtmlPage {
  private final StringBuilder page = new StringBuilder();

  private HtmlPage() {}

  static String of(Reference reference) {
    HtmlPage html = new HtmlPage();
    html.header(reference);
    html.page.append("<figure>\n").append(ClassDiagram.of(reference)).append("</figure>\n");
    for (Term.Kind kind : Term.Kind.values()) {
      html.page.append("<h2>%s</h2>\n".formatted(kind.title()));
      html.index(reference.all(kind));
      reference.all(kind).forEach(html::section);
    }
    html.page.append("</main>\n</body>\n</html>\n");
    return html.page.toString();
  }

  private void header(Reference reference) {
    page.append(
        """
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" lang="en">
        <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>%1$s</title>
        <style>
        %2$s</style>
        </head>
        <body>
        <main>
        <h1>%1$s</h1>
        <p>%3$s</p>
        <p>Version <a href="%4$s">%5$s</a>; licence <a href="%6$s">%6$s</a>. The prefix <code>st:</code> is <code>%7$s</code>.</p>
        """
            .formatted(
                escape(reference.title()),
                style(),
                escape(reference.description()),
                reference.versionIri(),
                escape(reference.version()),
                reference.licence(),
                ST.NS));
  }

  private void index(ImmutableList<Term> terms) {
    page.append("<p class=\"index\">\n");
    terms.forEach(term -> page.append("<a href=\"#%1$s\">%1$s</a>\n".formatted(term.name())));
    page.append("</p>\n");
  }

  private void section(Term term) {
    page.append("<section id=\"%s\">\n".formatted(term.name()));
    page.append("<h3><code>st:%s</code> %s</h3>\n".formatted(term.name(), escape(term.label())));
    page.append("<p>%s</p>\n<dl>\n".formatted(escape(term.definition())));
    entry("for example", escape(term.example()));
    entry(term.kind() == Term.Kind.CLASS ? "subclass of" : "subproperty of", links(term.above()));
    entry("from", links(term.from()));
    entry("to", links(term.to()));
    entry("inverse of", links(term.inverse()));
    page.append("</dl>\n</section>\n");
  }

  private void entry(String name, String value) {
    if (!value.isEmpty()) {
      page.append("<dt>%s</dt><dd>%s</dd>\n".formatted(name, value));
    }
  }

  private static String links(ImmutableList<Link> links) {
    return links.stream()
        .map(
            link ->
                "<a href=\"%s\"><code>%s</code></a>"
                    .formatted(
                        link.isOurs() ? "#" + link.name() : escape(link.iri()),
                        escape(link.text())))
        .collect(Collectors.joining(", "));
  }

  private static String style() {
    try {
      return Resources.toString(
          Resources.getResource(HtmlPage.class, "ontology.css"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String escape(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }
}
