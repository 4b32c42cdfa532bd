package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.stemma.serve.View;
import org.stemma.serve.explore.Neighbourhood.Spot;

/**
 * Answers {@code ?iri=…} with the thing's neighbourhood as JSON, for the net that is drawn. The IRI
 * may be shortened to what follows the base, such as {@code method/grpo}.
 */
final class NeighbourhoodAnswer implements Page {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final PerVersion<Census> census;
  private final PerVersion<Names> names;

  NeighbourhoodAnswer(PerVersion<Census> census, PerVersion<Names> names) {
    this.census = census;
    this.names = names;
  }

  @Override
  public Answer show(View view, Ask ask) {
    String asked = ask.text("iri").orElse("");
    String iri = asked.contains("://") ? asked : view.iris().base() + asked;
    Neighbourhood around =
        new Surroundings(view.graph(), names.of(view), census.of(view))
            .of(iri)
            .orElseThrow(() -> new NotThere(asked, ImmutableList.of()));
    return new Download("application/json;charset=utf-8", "", json(around));
  }

  private static String json(Neighbourhood around) {
    try {
      return JSON.writeValueAsString(Net.of(around));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Net(
      String centre, ImmutableList<Spot> nodes, ImmutableList<Edge> edges, int left) {
    static Net of(Neighbourhood around) {
      String centre = around.centre().iri();
      return new Net(
          centre,
          around.spots(),
          around.edges().stream()
              .map(
                  tie ->
                      new Edge(
                          tie.outward() ? centre : tie.other().iri(),
                          tie.outward() ? tie.other().iri() : centre,
                          tie.relation(),
                          tie.verb(),
                          tie.papers(),
                          tie.confidence(),
                          tie.sentence().orElse(null),
                          tie.source().orElse(null)))
              .collect(toImmutableList()),
          around.left());
    }
  }

  private record Edge(
      String source,
      String target,
      String relation,
      String verb,
      int papers,
      double confidence,
      @Nullable String sentence,
      @Nullable Link paper) {}
}
