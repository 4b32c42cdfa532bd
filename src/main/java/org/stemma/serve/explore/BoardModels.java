package org.stemma.serve.explore;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.stemma.serve.View;

/**
 * The models behind the figures on a benchmark.
 *
 * @param byFigure those of each figure, by its id: the system itself, or what its paper builds on
 */
record BoardModels(ImmutableListMultimap<String, Behind> byFigure) {
  private static final PageQuery QUERY = PageQuery.named("board-models");

  /**
   * A model.
   *
   * @param family the last part of its family's IRI
   * @param parameters how many its name says it has
   */
  record Behind(Link model, String family, String familyName, Optional<Long> parameters) {}

  static BoardModels of(View view, String benchmark) {
    Places places = new Places(view.iris());
    return new BoardModels(
        QUERY.rows(view, "benchmark", benchmark).stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    row -> last(row.text("result")),
                    row ->
                        new Behind(
                            places.link(row.text("name"), row.text("model")),
                            last(row.text("family")),
                            row.text("familyName"),
                            row.find("parameters").map(Long::parseLong)))));
  }

  private static String last(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  /** The models behind that figure. */
  ImmutableList<Link> of(Figure figure) {
    return byFigure.get(figure.id()).stream()
        .map(Behind::model)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** The families of the models behind those figures, names by ids, in the order of the names. */
  ImmutableList<Choice> families(Collection<Figure> figures) {
    return figures.stream()
        .flatMap(figure -> byFigure.get(figure.id()).stream())
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                Comparator.naturalOrder(), Behind::family, Behind::familyName, (a, b) -> a))
        .entrySet()
        .stream()
        .map(family -> new Choice(family.getKey(), family.getValue()))
        .sorted(Comparator.comparing(Choice::label, String.CASE_INSENSITIVE_ORDER))
        .collect(ImmutableList.toImmutableList());
  }
}
