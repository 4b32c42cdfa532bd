package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.stemma.serve.View;
import org.stemma.serve.explore.Census.Named;
import org.stemma.serve.explore.Names.Thing;

/** What stands around the thing that {@code about} names: as a net to walk, and as a list. */
final class GraphPage implements Page {
  private static final ImmutableSet<String> KINDS =
      ImmutableSet.of("method", "benchmark", "model", "task", "metric");

  private static final int BEGINNINGS = 18;

  /**
   * What the page shows.
   *
   * @param words what the field holds
   * @param around the neighbourhood, where something is asked for
   * @param beginnings where one may begin, else
   */
  public record Net(String words, Optional<Neighbourhood> around, ImmutableList<Link> beginnings) {}

  private final PerVersion<Census> census;
  private final PerVersion<Names> names;

  GraphPage(PerVersion<Census> census, PerVersion<Names> names) {
    this.census = census;
    this.names = names;
  }

  @Override
  public Answer show(View view, Ask ask) {
    Optional<String> about = ask.text("about");
    if (about.isEmpty()) {
      return Html.of("graph.jte", new Net("", Optional.empty(), beginnings(census.of(view))));
    }
    Names known = names.of(view);
    Surroundings surroundings = new Surroundings(view.graph(), known, census.of(view));
    Optional<Thing> thing = known.find(about.get(), KINDS);
    String iri =
        thing
            .map(Thing::iri)
            .orElseGet(() -> known.places().iri(about.get().replaceFirst("^/", "")));
    Neighbourhood around =
        surroundings
            .of(iri)
            .orElseThrow(() -> new NotThere(about.get(), known.near(about.get(), KINDS)));
    String words = thing.map(found -> known.words(found, KINDS)).orElse(about.get());
    return Html.of("graph.jte", new Net(words, Optional.of(around), ImmutableList.of()));
  }

  private static ImmutableList<Link> beginnings(Census census) {
    return census.entities().values().stream()
        .filter(named -> KINDS.contains(named.link().kind()))
        .filter(named -> !named.link().kind().equals("metric"))
        .limit(BEGINNINGS)
        .map(Named::link)
        .collect(toImmutableList());
  }
}
