package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.stemma.graph.vocabulary.ST;
import org.stemma.serve.View;
import org.stemma.serve.explore.Census.Named;
import org.stemma.serve.explore.Kinship.Lineage;

/** A method, benchmark, model, task or metric: what it is and what papers say of it. */
final class EntityPage implements Page {
  /** So many entries of a section are shown where all of them are not asked for. */
  private static final int FEW = 5;

  private static final int FIGURES = 25;

  /** What is less sure is not shown as what introduces a thing. */
  private static final double LIKELY = 0.5;

  /**
   * What the page shows.
   *
   * @param facts what holds whoever speaks of it
   * @param introduced the words in which a paper proposes it
   * @param boards its leaderboards, of a benchmark; of a metric, those that it has
   */
  public record Thing(
      Link link,
      ImmutableList<String> aliases,
      ImmutableList<Fact> facts,
      ImmutableList<String> links,
      Optional<Section.Item> introduced,
      int papers,
      Optional<Months> months,
      ImmutableList<Section> sections,
      Optional<Lineage> lineage,
      ImmutableList<BoardLine> boards,
      ImmutableList<Figure> figures,
      int allFigures,
      ImmutableList<Together.Companion> together,
      int few) {}

  /** A property with its values. */
  public record Fact(String property, ImmutableList<Link> values) {}

  private final String kind;
  private final PerVersion<Census> census;
  private final PerVersion<Kinship> kinship;
  private final PageQuery properties = PageQuery.named("entity");

  EntityPage(String kind, PerVersion<Census> census, PerVersion<Kinship> kinship) {
    this.kind = kind;
    this.census = census;
    this.kinship = kinship;
  }

  @Override
  public Answer show(View view, Ask ask) {
    String iri = new Places(view.iris()).iri(kind + "/" + ask.path());
    Census names = census.of(view);
    String name = Labels.preferred(view.graph(), NodeFactory.createURI(iri)).orElse("");
    if (name.isEmpty()) {
      throw new NotThere(ask.path(), Near.of(names, kind, ask.path()));
    }
    ImmutableList<Section> sections =
        Section.of(
            Claim.where(view, RDF.object.asNode(), iri),
            Claim.where(view, RDF.subject.asNode(), iri));
    Link link = new Places(view.iris()).link(name, iri);
    return ask.text("show")
        .flatMap(id -> sections.stream().filter(section -> section.id().equals(id)).findFirst())
        .map(section -> whole(link, section, ask))
        .orElseGet(() -> Html.of("entity.jte", thing(view, iri, link, sections)));
  }

  private static Html whole(Link link, Section section, Ask ask) {
    Paging paging =
        Paging.of(ask, section.items().size(), link.href() + "?show=" + section.id() + "&");
    return Html.of(
            "section.jte", new Section(section.id(), section.title(), paging.of(section.items())))
        .with("link", link)
        .with("paging", paging);
  }

  private Thing thing(View view, String iri, Link link, ImmutableList<Section> sections) {
    Node node = NodeFactory.createURI(iri);
    Optional<Named> named = Optional.ofNullable(census.of(view).entities().get(iri));
    ImmutableListMultimap<String, Row> told =
        properties.rows(view, "entity", iri).stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    row -> row.text("property"), row -> row));
    ImmutableList<Figure> figures =
        kind.equals("method") || kind.equals("model")
            ? Figure.where(view, ST.system.asNode(), iri)
            : ImmutableList.of();
    return new Thing(
        link,
        Labels.others(view.graph(), node),
        facts(view, told),
        told.get("link").stream().map(row -> row.text("value")).collect(toImmutableList()),
        sections.stream()
            .filter(section -> section.id().equals("proposed"))
            .flatMap(section -> section.items().stream())
            .filter(item -> item.witness().confidence() >= LIKELY)
            .max(Comparator.comparingDouble(item -> item.witness().confidence())),
        named.map(Named::papers).orElse(0),
        named.map(of -> Months.of(census.of(view), of)),
        sections,
        kinship.of(view).of(iri),
        BoardLine.of(view, kind, iri),
        figures.stream().limit(FIGURES).collect(toImmutableList()),
        figures.size(),
        Together.with(view, census.of(view), iri),
        FEW);
  }

  private static ImmutableList<Fact> facts(View view, ImmutableListMultimap<String, Row> told) {
    Places places = new Places(view.iris());
    return told.asMap().entrySet().stream()
        .filter(entry -> !entry.getKey().equals("link"))
        .map(
            entry ->
                new Fact(
                    entry.getKey(),
                    entry.getValue().stream()
                        .map(row -> value(places, entry.getKey(), row))
                        .collect(toImmutableList())))
        .collect(toImmutableList());
  }

  private static Link value(Places places, String property, Row row) {
    String value = row.text("value");
    return row.find("name")
        .map(name -> places.link(name, value))
        .orElseGet(
            () ->
                new Link(
                    property.equals("parameters") ? Sizes.written(Long.parseLong(value)) : value,
                    "",
                    "value"));
  }
}
