package org.stemma.serve.linked;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.html.HtmlEscapers;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.stemma.export.rdf.Description;
import org.stemma.graph.Iris;
import org.stemma.graph.Prefixes;

/**
 * Descriptions as a plain page: one table a subject, each value that has an address a link. For
 * whatever has no page that is made for it.
 */
final class DescriptionPage {
  private static final String TEMPLATE = template();

  /** Of what only these are said, links show enough. */
  private static final ImmutableSet<Node> NAMES =
      ImmutableSet.of(SKOS.prefLabel.asNode(), DCTerms.title.asNode());

  private final Iris iris;
  private final ImmutableList<Description> all;
  private final Map<Node, String> names = new HashMap<>();

  private DescriptionPage(Iris iris, ImmutableList<Description> all) {
    this.iris = iris;
    this.all = all;
    for (Description each : all) {
      each.text(SKOS.prefLabel)
          .or(() -> each.text(DCTerms.title))
          .or(() -> each.text(RDFS.label))
          .ifPresent(name -> names.put(each.subject(), name));
    }
  }

  /** The page of those descriptions, the first of which it is about. */
  static String of(Iris iris, ImmutableList<Description> all) {
    return new DescriptionPage(iris, all).page();
  }

  /** The page that says that there is nothing, and what is near. */
  static String missing(Iris iris, ImmutableList<Near> near) {
    DescriptionPage page = new DescriptionPage(iris, ImmutableList.of());
    StringBuilder list = new StringBuilder();
    for (Near each : near) {
      list.append("<li><a href=\"")
          .append(escape(page.address(each.iri())))
          .append("\">")
          .append(escape(each.name()))
          .append("</a></li>\n");
    }
    String body =
        near.isEmpty()
            ? "<p>Nothing in the graph has this address.</p>"
            : "<p>Nothing in the graph has this address. Was one of these meant?</p>\n<ul>\n"
                + list
                + "</ul>";
    return filled("Not found", "", body);
  }

  private String page() {
    Description first = all.getFirst();
    StringBuilder body = new StringBuilder();
    all.stream()
        .filter(each -> each.equals(first) || !NAMES.containsAll(each.properties().keySet()))
        .forEach(each -> body.append(section(each)));
    return filled(name(first.subject()), first.subject().toString(), body.toString());
  }

  private String section(Description description) {
    Node subject = description.subject();
    StringBuilder text = new StringBuilder("<section");
    fragment(subject).ifPresent(id -> text.append(" id=\"").append(escape(id)).append('"'));
    text.append(">\n<h2>").append(link(subject)).append("</h2>\n<table>\n");
    description
        .properties()
        .forEach(
            (property, objects) -> {
              text.append("<tr><th scope=\"row\">").append(link(property)).append("</th><td>");
              String between = "";
              for (Node object : objects) {
                text.append(between).append(object.isLiteral() ? literal(object) : link(object));
                between = "<br>\n";
              }
              text.append("</td></tr>\n");
            });
    return text.append("</table>\n</section>\n").toString();
  }

  private static Optional<String> fragment(Node node) {
    int at = node.toString().indexOf('#');
    return node.isURI() && at > 0 ? Optional.of(node.getURI().substring(at + 1)) : Optional.empty();
  }

  private static String literal(Node node) {
    return escape(node.getLiteralLexicalForm());
  }

  /** A link where the IRI is one of the web's; whatever else is only shown. */
  private String link(Node node) {
    String text = escape(name(node));
    String address = node.isURI() ? address(node.getURI()) : "";
    return address.matches("(?s)(https?://|/).*")
        ? "<a href=\"" + escape(address) + "\">" + text + "</a>"
        : text;
  }

  /** Where this server has it, if it is the graph's own. */
  private String address(String iri) {
    return iri.startsWith(iris.base()) ? "/" + iri.substring(iris.base().length()) : iri;
  }

  private String name(Node node) {
    String known = names.get(node);
    if (known != null || !node.isURI()) {
      return known == null ? node.toString() : known;
    }
    String iri = node.getURI();
    return Prefixes.of(iris).entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .findFirst()
        .orElse(iri);
  }

  private static String filled(String title, String subject, String body) {
    return TEMPLATE
        .replace("{title}", escape(title))
        .replace("{subject}", subject.isEmpty() ? "" : "<p>" + escape(subject) + "</p>")
        .replace("{body}", body);
  }

  private static String escape(String text) {
    // Braces too, so that no text is taken for a place of the template.
    return HtmlEscapers.htmlEscaper().escape(text).replace("{", "&#123;");
  }

  private static String template() {
    try {
      return Resources.toString(
          Resources.getResource(DescriptionPage.class, "description.html"), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
