package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.util.Optional;
import org.stemma.query.NamedQuery;
import org.stemma.query.QueryCatalogue;
import org.stemma.serve.View;

/**
 * An editor of queries, and what comes of them. {@code query} is the text that is run, {@code name}
 * one of the catalogue that is filled in by {@code p.…} and run where it lacks nothing.
 */
final class SparqlPage implements Page {
  /** The text that is not longer than an address may be. */
  private static final int LONGEST = 8000;

  private static final String FIRST =
      """
      # Methods that newest papers propose, and what these evaluate them on
      SELECT ?method ?benchmark ?month
      WHERE {
        ?paper st:proposes ?m ; st:evaluatesOn ?b ; st:month ?month .
        ?m a st:Method ; skos:prefLabel ?method .
        ?b skos:prefLabel ?benchmark .
      }
      ORDER BY DESC(?month)
      LIMIT 25
      """;

  /**
   * What the page shows.
   *
   * @param text what the editor holds
   * @param outcome what came of it, where it was run
   * @param example the one that is chosen
   * @param folders all there are
   */
  public record Sparql(
      String text,
      Optional<Outcome> outcome,
      Optional<Example> example,
      ImmutableList<Folder> folders) {
    /** Where the endpoint gives the whole answer in that format. */
    public String download(String format) {
      return "/stemma/sparql?query=" + Places.parameter(text) + "&format=" + format;
    }

    /** The address that shows just this query and what comes of it. */
    public String address() {
      return "/sparql?query=" + Places.parameter(text);
    }
  }

  /** Examples of a kind. */
  public record Folder(String name, ImmutableList<NamedQuery> queries) {}

  private final PerVersion<Names> names;
  private final QueryCatalogue catalogue = QueryCatalogue.open(Optional.empty());
  private final ImmutableList<Folder> folders =
      Multimaps.index(catalogue.queries(), NamedQuery::folder).asMap().entrySet().stream()
          .sorted(java.util.Map.Entry.comparingByKey())
          .map(entry -> new Folder(entry.getKey(), ImmutableList.copyOf(entry.getValue())))
          .collect(toImmutableList());

  SparqlPage(PerVersion<Names> names) {
    this.names = names;
  }

  @Override
  public Answer show(View view, Ask ask) {
    Optional<Example> example =
        ask.text("name")
            .filter(catalogue.names()::contains)
            .map(name -> Example.of(catalogue.get(name), ask, names.of(view)));
    Optional<String> typed =
        ask.parameters().get("query").stream().filter(text -> !text.isBlank()).findFirst();
    Optional<String> toRun =
        typed
            .or(() -> example.filter(Example::ready).map(Example::text))
            .map(text -> text.substring(0, Math.min(text.length(), LONGEST)).replace("\r\n", "\n"))
            .map(text -> SparqlText.complete(text, view.iris()));
    String text =
        toRun
            .or(() -> example.map(Example::text))
            .orElseGet(() -> SparqlText.complete(FIRST, view.iris()));
    return Html.of(
        "sparql.jte",
        new Sparql(text, toRun.map(query -> SparqlRun.of(view, query)), example, folders));
  }
}
