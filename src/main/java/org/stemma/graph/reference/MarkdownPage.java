package org.stemma.graph.reference;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.stemma.graph.vocabulary.ST;

/** The reference as Markdown: a diagram, and a table for each kind of term. */
final class MarkdownPage {
  private final Reference reference;
  private final StringBuilder page = new StringBuilder();

  private MarkdownPage(Reference reference) {
    this.reference = reference;
  }

  static String of(Reference reference) {
    MarkdownPage page = new MarkdownPage(reference);
    page.header();
    page.diagram();
    page.classes();
    page.properties(Term.Kind.OBJECT_PROPERTY);
    page.properties(Term.Kind.DATATYPE_PROPERTY);
    page.individuals();
    return page.page.toString();
  }

  private void header() {
    page.append("# ").append(reference.title()).append("\n\n");
    page.append(
        "Made from [`ontology/stemma.ttl`](../ontology/stemma.ttl): do not edit. Renew it with"
            + " `./mvnw test -Dtest=OntologyPageTest -Dgolden.renew`.\n\n");
    page.append(reference.description()).append("\n\n");
    page.append(
        "Version %s, <%s>; licence <%s>.\n"
            .formatted(reference.version(), reference.versionIri(), reference.licence()));
    page.append("`st:` is `%s`. ".formatted(ST.NS));
    page.append(
        "[`ontology/alignments.ttl`](../ontology/alignments.ttl) maps it to other vocabularies;"
            + " [GRAPH.md](GRAPH.md) shows it at work, and terms of others that stand beside it.\n");
  }

  /** Classes as boxes, subclasses and the properties between classes as arrows. */
  private void diagram() {
    page.append("\n```mermaid\nclassDiagram\n  direction LR\n");
    List<Term> classes = reference.all(Term.Kind.CLASS);
    for (Term type : classes) {
      page.append("  class ").append(type.name()).append('\n');
      for (Term property : reference.all(Term.Kind.DATATYPE_PROPERTY)) {
        if (property.from().stream().anyMatch(link -> isTo(link, type))) {
          page.append(
              "  %s : %s %s\n"
                  .formatted(type.name(), property.name(), property.to().getFirst().name()));
        }
      }
    }
    for (Term type : classes) {
      type.above().stream()
          .filter(Link::isOurs)
          .forEach(above -> page.append("  %s <|-- %s\n".formatted(above.name(), type.name())));
    }
    for (Term property : reference.all(Term.Kind.OBJECT_PROPERTY)) {
      if (!property.from().isEmpty() && !property.to().isEmpty() && property.inverse().isEmpty()) {
        page.append(
            "  %s --> %s : %s\n"
                .formatted(
                    property.from().getFirst().name(),
                    property.to().getFirst().name(),
                    property.name()));
      }
    }
    page.append("```\n");
  }

  private static boolean isTo(Link link, Term term) {
    return link.isOurs() && link.name().equals(term.name());
  }

  private void classes() {
    table(Term.Kind.CLASS, "class", "is", "for example", "under");
    reference.all(Term.Kind.CLASS).forEach(type -> row(type, links(type.above())));
  }

  private void properties(Term.Kind kind) {
    table(kind, "property", "says", "for example", "from", "to", "under, inverse of");
    for (Term property : reference.all(kind)) {
      String above = links(property.above());
      String inverse = links(property.inverse());
      String between = above.isEmpty() || inverse.isEmpty() ? "" : "; ";
      row(property, links(property.from()), links(property.to()), above + between + inverse);
    }
  }

  private void individuals() {
    table(Term.Kind.INDIVIDUAL, "individual", "is", "for example");
    reference.all(Term.Kind.INDIVIDUAL).forEach(this::row);
  }

  private void table(Term.Kind kind, String... columns) {
    page.append(
        "\n## %s\n\n| %s |\n|%s\n"
            .formatted(kind.title(), String.join(" | ", columns), "---|".repeat(columns.length)));
  }

  private void row(Term term, String... cells) {
    page.append(
        "| `st:%s` | %s | %s"
            .formatted(term.name(), cell(term.definition()), cell(term.example())));
    for (String cell : cells) {
      page.append(" | ").append(cell);
    }
    page.append(" |\n");
  }

  private void row(Term term) {
    row(term, new String[0]);
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  private static String links(ImmutableList<Link> links) {
    return links.stream().map(link -> "`" + link.text() + "`").collect(Collectors.joining(", "));
  }
}
