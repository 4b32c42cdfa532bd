package org.stemma.serve.explore;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.stemma.serve.View;

/**
 * What a paper says of two things.
 *
 * @param subject a method, benchmark or model; empty where it is the paper's own unnamed work
 * @param property the property's local name, such as {@code outperforms}
 * @param derived whether it follows from other claims of the paper
 */
public record Claim(
    Optional<Link> subject,
    String property,
    Link object,
    PaperLine paper,
    Witness witness,
    boolean derived) {
  private static final PageQuery QUERY = PageQuery.named("claims");

  /**
   * The claims in which that thing has that role, the newest paper's first, then in the order of
   * the text.
   *
   * @param role {@code rdf:subject}, {@code rdf:object} or {@code st:statedIn}
   */
  static ImmutableList<Claim> where(View view, Node role, String iri) {
    Lookup lookup = new Lookup(view);
    Set<String> seen = new HashSet<>();
    return QUERY
        .rows(view, ImmutableMap.of("role", role, "focus", NodeFactory.createURI(iri)))
        .stream()
        // One claim may stand on two sentences: the first is shown.
        .filter(row -> seen.add(row.text("claim")))
        .flatMap(row -> claim(lookup, row).stream())
        .sorted(Comparator.comparing(Claim::paper, PaperLine.NEWEST_FIRST))
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Claim> claim(Lookup lookup, Row row) {
    String property = row.text("property");
    return lookup
        .thing(row, "object")
        .map(
            object ->
                new Claim(
                    lookup.thing(row, "subject"),
                    property.substring(property.indexOf('#') + 1),
                    object,
                    lookup.paper(row),
                    Witness.of(row),
                    row.find("source").isPresent()));
  }

  /** The property as a verb. */
  public String verb() {
    return Relation.words(property);
  }

  /** Whether it says one of those things. */
  boolean says(ImmutableSet<String> properties) {
    return properties.contains(Relation.saidOfPapers(property));
  }
}
