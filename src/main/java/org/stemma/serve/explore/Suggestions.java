package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.UncheckedIOException;
import org.stemma.serve.View;

/** What someone may want who has typed so much, for the script of search fields. */
final class Suggestions implements Page {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST = 10;

  /** More are looked at, since those of other kinds than are wanted drop out. */
  private static final int LOOKED_AT = 60;

  @Override
  public Answer show(View view, Ask ask) {
    Places places = new Places(view.iris());
    ImmutableList<String> kinds = ask.list("kind");
    ImmutableList<Link> links =
        ask
            .text("q")
            .map(typed -> view.search().suggest(typed, kinds.isEmpty() ? MOST : LOOKED_AT))
            .orElse(ImmutableList.of())
            .stream()
            .map(hit -> places.link(hit.label(), hit.iri()))
            .filter(link -> kinds.isEmpty() || kinds.contains(link.kind()))
            .limit(MOST)
            .collect(toImmutableList());
    try {
      return new Download("application/json;charset=utf-8", "", JSON.writeValueAsString(links));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
