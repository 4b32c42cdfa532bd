package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.stemma.graph.vocabulary.ST;
import org.stemma.serve.View;

/** All papers, page by page. */
final class PaperList implements Page {
  /**
   * What the page shows.
   *
   * @param q what titles must hold, blank for all
   * @param sort {@code date} or {@code title}
   */
  public record Papers(String q, String sort, Paging paging, ImmutableList<PaperLine> lines) {}

  /** A paper as it is looked through. */
  private record Known(String iri, String title, Optional<String> date) {}

  private final PerVersion<ImmutableList<Known>> all = new PerVersion<>(PaperList::newestFirst);

  @Override
  public Answer show(View view, Ask ask) {
    String q = ask.text("q").orElse("");
    String wanted = q.toLowerCase(Locale.ROOT);
    boolean byTitle = ask.text("sort").equals(Optional.of("title"));
    ImmutableList<Known> found =
        all.of(view).stream()
            .filter(paper -> paper.title().toLowerCase(Locale.ROOT).contains(wanted))
            .collect(toImmutableList());
    ImmutableList<Known> sorted =
        byTitle
            ? ImmutableList.sortedCopyOf(
                Comparator.comparing(Known::title, String.CASE_INSENSITIVE_ORDER), found)
            : found;
    String sort = byTitle ? "title" : "date";
    Paging paging =
        Paging.of(ask, sorted.size(), "/paper/?sort=" + sort + "&q=" + Places.parameter(q) + "&");
    return Html.of(
        "papers.jte",
        new Papers(
            q,
            sort,
            paging,
            paging.of(sorted).stream().map(paper -> line(view, paper)).collect(toImmutableList())));
  }

  private static PaperLine line(View view, Known paper) {
    Places places = new Places(view.iris());
    Node node = NodeFactory.createURI(paper.iri());
    ImmutableList<Link> proposes =
        Iter.asStream(view.graph().find(Node.ANY, node, ST.proposes.asNode(), Node.ANY))
            .map(quad -> quad.getObject())
            .flatMap(
                thing ->
                    Labels.preferred(view.graph(), thing).stream()
                        .map(label -> places.link(label, thing.getURI())))
            .collect(toImmutableList());
    return new PaperLine(paper.title(), places.of(paper.iri()), paper.date(), proposes);
  }

  private static ImmutableList<Known> newestFirst(View view) {
    return Iter.asStream(
            view.graph().find(Node.ANY, Node.ANY, RDF.type.asNode(), ST.Paper.asNode()))
        .map(quad -> quad.getSubject())
        .distinct()
        .map(
            paper ->
                new Known(
                    paper.getURI(),
                    first(view, paper, DCTerms.title).orElse(paper.getURI()),
                    first(view, paper, DCTerms.issued).or(() -> first(view, paper, ST.month))))
        .sorted(
            Comparator.<Known, String>comparing(paper -> paper.date().orElse(""))
                .reversed()
                .thenComparing(Known::iri))
        .collect(toImmutableList());
  }

  private static Optional<String> first(View view, Node paper, Property property) {
    return Labels.literals(view.graph(), paper, property).findFirst();
  }
}
