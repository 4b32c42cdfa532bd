package org.stemma.serve.linked;

import com.google.common.collect.ImmutableList;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import org.stemma.serve.ServedGraph;
import org.stemma.serve.View;

/**
 * Answers for every IRI of the graph: with RDF where that is asked for, else by letting the request
 * pass to the page of that kind of thing.
 */
public final class LinkedData extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final transient ServedGraph graph;

  /** Answers from that graph. */
  public LinkedData(ServedGraph graph) {
    this.graph = graph;
  }

  /** What is to be done, as one state of the graph has it. */
  private sealed interface Answer {
    /** There is no such thing. */
    record Missing(ImmutableList<Near> near) implements Answer {}

    /** It is described in no form that is accepted. */
    record Refused(Thing thing) implements Answer {}

    /** A page will answer. */
    record Page(Thing thing, String version) implements Answer {}

    /** The description is asked for; made only where the client does not have it. */
    record Rdf(Thing thing, Representation form, String version) implements Answer {}
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Address> address =
        request.getMethod().equals("GET") || request.getMethod().equals("HEAD")
            ? Address.of(request)
            : Optional.empty();
    if (address.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    Optional<Representation> preferred =
        Representation.preferred(Collections.list(request.getHeaders("Accept")));
    switch (graph.read(view -> answer(view, address.get(), preferred))) {
      case Answer.Missing missing -> {
        response.addHeader("Vary", "Accept");
        boolean page =
            Representation.ofSuffix(address.get().path()).isEmpty()
                && preferred.filter(form -> form != Representation.HTML).isEmpty();
        if (!page) {
          Problem.missing(request.getRequestURI(), missing.near()).send(response);
        } else {
          chain.doFilter(request, response);
        }
      }
      case Answer.Refused refused -> {
        link(response, refused.thing());
        Problem.notAcceptable(request.getRequestURI()).send(response);
      }
      case Answer.Page page -> {
        link(response, page.thing());
        if (!Headers.keep(request, response, page.version() + "-html-" + Headers.PROGRAM)) {
          chain.doFilter(request, response);
        }
      }
      case Answer.Rdf rdf -> {
        link(response, rdf.thing());
        Headers.locate(response, rdf.thing().path() + rdf.form().suffix());
        if (!Headers.keep(request, response, rdf.version() + rdf.form().dashed())) {
          rdf.form().send(response, graph.read(view -> written(view, rdf)));
        }
      }
    }
  }

  private static Answer answer(View view, Address address, Optional<Representation> preferred) {
    Optional<Thing> found = Thing.at(address, view);
    if (found.isEmpty()) {
      return new Answer.Missing(Near.to(address, view));
    }
    Thing thing = found.get();
    Optional<Representation> form = thing.asked().or(() -> preferred);
    if (form.isEmpty()) {
      return new Answer.Refused(thing);
    }
    return form.get() == Representation.HTML
        ? new Answer.Page(thing, view.version())
        : new Answer.Rdf(thing, form.get(), view.version());
  }

  private static void link(HttpServletResponse response, Thing thing) {
    Headers.link(response, thing.node().getURI(), thing.path());
  }

  private static byte[] written(View view, Answer.Rdf rdf) {
    String document = view.iris().base() + rdf.thing().local() + rdf.form().suffix();
    return Described.written(
        ThingDescription.of(view, rdf.thing().node(), document),
        rdf.form().syntax().orElseThrow(),
        view.iris());
  }
}
