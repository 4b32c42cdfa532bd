package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.stemma.graph.vocabulary.ST;
import org.stemma.serve.View;
import org.stemma.serve.explore.Census.Named;
import org.stemma.serve.explore.Comparison.Ancestor;
import org.stemma.serve.explore.Comparison.Compared;
import org.stemma.serve.explore.Comparison.Pair;
import org.stemma.serve.explore.Comparison.Unknown;
import org.stemma.serve.explore.Names.Thing;

/** Compares the methods or models that {@code names} lists. */
final class ComparePage implements Page {
  private static final ImmutableSet<String> KINDS = ImmutableSet.of("method", "model");
  private static final int MOST = 6;
  private static final int MONTHS = 24;
  private static final int PAIRS = 12;

  private final PerVersion<Census> census;
  private final PerVersion<Names> names;
  private final PerVersion<ImmutableList<Pair>> popular = new PerVersion<>(this::popular);
  private final PageQuery papers = PageQuery.named("compare-papers");

  ComparePage(PerVersion<Census> census, PerVersion<Names> names) {
    this.census = census;
    this.names = names;
  }

  @Override
  public Html show(View view, Ask ask) {
    Names known = names.of(view);
    Map<String, Thing> found = new LinkedHashMap<>();
    List<Unknown> unknown = new ArrayList<>();
    for (String name : ask.list("names")) {
      known
          .find(name, KINDS)
          .ifPresentOrElse(
              thing -> found.putIfAbsent(thing.iri(), thing),
              () -> unknown.add(new Unknown(name, known.near(name, KINDS))));
    }
    List<Thing> things = found.values().stream().limit(MOST).toList();
    return Html.of(
        "compare.jte",
        new Comparison(
            things.stream().map(t -> known.words(t, KINDS)).collect(Collectors.joining(", ")),
            compared(view, known, things),
            ImmutableList.copyOf(unknown),
            SideBySide.rows(view, known, things),
            victories(view, things),
            together(view, things),
            things.size() < 2 ? popular.of(view) : ImmutableList.of()));
  }

  private ImmutableList<Compared> compared(View view, Names known, List<Thing> things) {
    SetMultimap<Thing, String> ancestors = LinkedHashMultimap.create();
    things.forEach(thing -> ancestors.putAll(thing, ancestors(view, thing)));
    ImmutableMap<String, Named> counted = census.of(view).entities();
    return things.stream()
        .map(
            thing -> {
              Optional<Named> named = Optional.ofNullable(counted.get(thing.iri()));
              return new Compared(
                  thing.link(),
                  named.map(Named::papers).orElse(0),
                  named
                      .map(each -> each.sparkline(MONTHS))
                      .orElse(new Sparkline(ImmutableList.of(0))),
                  ancestors.get(thing).stream()
                      .map(iri -> new Ancestor(known.link(iri), shared(ancestors, thing, iri)))
                      .sorted(Comparator.comparing(ancestor -> ancestor.link().label()))
                      .collect(toImmutableList()),
                  href(things.stream().filter(other -> !other.equals(thing)).toList()));
            })
        .collect(toImmutableList());
  }

  private static boolean shared(SetMultimap<Thing, String> ancestors, Thing thing, String iri) {
    return ancestors.keySet().stream()
        .filter(other -> !other.equals(thing))
        .anyMatch(other -> other.iri().equals(iri) || ancestors.containsEntry(other, iri));
  }

  private static Set<String> ancestors(View view, Thing thing) {
    Node node = NodeFactory.createURI(thing.iri());
    return Iter.toSet(
        Iter.map(
            view.graph().find(Node.ANY, node, ST.descendsFrom.asNode(), Node.ANY),
            quad -> quad.getObject().getURI()));
  }

  private static ImmutableList<Claim> victories(View view, List<Thing> things) {
    Set<Link> compared = things.stream().map(Thing::link).collect(ImmutableSet.toImmutableSet());
    return things.stream()
        .flatMap(thing -> Claim.where(view, RDF.subject.asNode(), thing.iri()).stream())
        .filter(claim -> claim.property().equals(ST.outperforms.getLocalName()))
        .filter(claim -> compared.contains(claim.object()))
        .collect(toImmutableList());
  }

  private ImmutableList<PaperLine> together(View view, List<Thing> things) {
    if (things.size() < 2) {
      return ImmutableList.of();
    }
    return PaperLines.of(
        view,
        papers.rows(
            view,
            ImmutableMap.of(
                "one", NodeFactory.createURI(things.get(0).iri()),
                "other", NodeFactory.createURI(things.get(1).iri()))));
  }

  /** Of the pairs that some paper measures side by side, those whose lesser known is best known. */
  private ImmutableList<Pair> popular(View view) {
    ImmutableMap<String, Named> entities = census.of(view).entities();
    Comparator<Quad> known =
        Comparator.comparingInt(
            quad ->
                Math.min(papers(entities, quad.getSubject()), papers(entities, quad.getObject())));
    Names all = names.of(view);
    return Iter.asStream(
            view.graph().find(Node.ANY, Node.ANY, ST.coEvaluatedWith.asNode(), Node.ANY))
        .filter(quad -> quad.getSubject().getURI().compareTo(quad.getObject().getURI()) < 0)
        .filter(quad -> papers(entities, quad.getSubject()) > 0)
        .filter(quad -> papers(entities, quad.getObject()) > 0)
        .sorted(known.reversed().thenComparing(Quad::toString))
        .limit(PAIRS)
        .map(
            quad -> {
              Link one = all.link(quad.getSubject().getURI());
              Link other = all.link(quad.getObject().getURI());
              return new Pair(one, other, href(one, other));
            })
        .collect(toImmutableList());
  }

  private static int papers(Map<String, Named> entities, Node entity) {
    Named named = entities.get(entity.getURI());
    return named == null ? 0 : named.papers();
  }

  private static String href(List<Thing> things) {
    return href(things.stream().map(Thing::link).toArray(Link[]::new));
  }

  private static String href(Link... links) {
    return "/compare?names="
        + ImmutableList.copyOf(links).stream()
            .map(link -> Places.parameter(link.href().substring(1)))
            .collect(Collectors.joining(","));
  }
}
