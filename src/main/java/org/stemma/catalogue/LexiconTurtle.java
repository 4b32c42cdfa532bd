package org.stemma.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.graph.Slug;
import org.stemma.paper.EntityType;
import org.stemma.paper.LexiconEntry.Guard;

/**
 * Lexicon entries as Turtle, sorted, one statement a line, so that a second harvest reads as a
 * difference of the first.
 */
final class LexiconTurtle {
  private static final String BASE = "https://w3id.org/stemma/";
  private static final Pattern LOCAL = Pattern.compile("[a-z0-9](?:[a-z0-9.-]*[a-z0-9-])?");

  /** A name that is to be written, and what guards it. */
  record Entry(Found found, Guard guard) {}

  private LexiconTurtle() {}

  /** The text of the file that holds those. */
  static String write(Catalogue catalogue, boolean usedOnly, ImmutableList<Entry> entries) {
    StringBuilder out = new StringBuilder();
    out.append("# Harvested with: stemma harvest ").append(catalogue.id()).append(" CHECKOUT");
    out.append(usedOnly ? " --used-in PAPERS\n" : "\n");
    out.append("# from https://github.com/");
    out.append(catalogue.repository().replace("@", "/tree/")).append('\n');
    ImmutableSortedSet<EntityType> types =
        entries.stream()
            .map(entry -> entry.found().type())
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    for (EntityType type : types) {
      prefix(out, type.segment(), BASE + type.segment() + "/");
    }
    prefix(out, "dcterms", "http://purl.org/dc/terms/");
    prefix(out, "rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefix(out, "skos", "http://www.w3.org/2004/02/skos/core#");
    prefix(out, "st", BASE + "ontology#");
    entries.stream()
        .sorted(
            Comparator.comparing((Entry entry) -> entry.found().type())
                .thenComparing(entry -> Slug.of(entry.found().name())))
        .forEach(entry -> entry(out, entry));
    return out.toString();
  }

  private static void prefix(StringBuilder out, String prefix, String namespace) {
    out.append("@prefix ").append(prefix).append(": <").append(namespace).append("> .\n");
  }

  private static void entry(StringBuilder out, Entry entry) {
    Found found = entry.found();
    out.append('\n').append(node(found.type(), found.name()));
    out.append(" a st:").append(found.type().label()).append(" ;\n");
    out.append("  skos:prefLabel ").append(literal(found.name())).append(" ;\n");
    found
        .longForm()
        .ifPresent(form -> out.append("  skos:altLabel ").append(literal(form)).append(" ;\n"));
    if (entry.guard() != Guard.NONE) {
      String guard = entry.guard() == Guard.EXACT_CASE ? "ExactCase" : "InContext";
      out.append("  st:guard st:").append(guard).append(" ;\n");
    }
    link(found).ifPresent(link -> out.append("  rdfs:seeAlso <").append(link).append("> ;\n"));
    out.append("  dcterms:source <").append(address(found.source())).append("> .\n");
  }

  private static Optional<String> link(Found found) {
    return found.link().filter(link -> link.startsWith("http")).map(LexiconTurtle::address);
  }

  // Catalogues hold addresses with signs that an IRI may not have.
  private static String address(String link) {
    return link.replace(" ", "%20")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace("\"", "%22")
        .replace("{", "%7B")
        .replace("}", "%7D")
        .replace("|", "%7C")
        .replace("\\", "%5C")
        .replace("^", "%5E")
        .replace("`", "%60");
  }

  private static String node(EntityType type, String name) {
    String slug = Slug.of(name);
    return LOCAL.matcher(slug).matches()
        ? type.segment() + ":" + slug
        : "<" + BASE + type.segment() + "/" + slug + ">";
  }

  private static String literal(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
