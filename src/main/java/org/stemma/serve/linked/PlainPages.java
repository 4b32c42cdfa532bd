package org.stemma.serve.linked;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.serve.Pages;
import org.stemma.serve.Route;
import org.stemma.serve.ServedGraph;
import org.stemma.serve.View;

/** A plain page for every kind of thing, where no other part of the site has one. */
public final class PlainPages implements Pages {
  @Override
  public ImmutableList<Route> over(ServedGraph graph) {
    return Stream.concat(
            Address.KINDS.stream().map(kind -> new Route("/" + kind + "/*", new Page(graph))),
            Documents.over(graph).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static final class Page extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient ServedGraph graph;

    Page(ServedGraph graph) {
      this.graph = graph;
    }

    private record Answer(int status, String page) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      Answer answer = graph.read(view -> answer(view, Address.of(request)));
      response.setStatus(answer.status());
      Representation.HTML.send(response, answer.page().getBytes(UTF_8));
    }

    private static Answer answer(View view, Optional<Address> address) {
      Optional<Thing> thing = address.flatMap(at -> Thing.at(at, view));
      if (thing.isEmpty()) {
        ImmutableList<Near> near = address.map(at -> Near.to(at, view)).orElse(ImmutableList.of());
        return new Answer(
            HttpServletResponse.SC_NOT_FOUND, DescriptionPage.missing(view.iris(), near));
      }
      return new Answer(
          HttpServletResponse.SC_OK,
          DescriptionPage.of(view.iris(), ThingDescription.of(view, thing.get().node())));
    }
  }
}
