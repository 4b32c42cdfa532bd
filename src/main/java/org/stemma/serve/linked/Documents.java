package org.stemma.serve.linked;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import org.apache.jena.vocabulary.OWL2;
import org.stemma.export.rdf.Description;
import org.stemma.graph.Iris;
import org.stemma.graph.Ontology;
import org.stemma.graph.reference.OntologyPage;
import org.stemma.graph.vocabulary.ST;
import org.stemma.serve.Route;
import org.stemma.serve.ServedGraph;

/** What describes the graph as a whole: its ontology, its shapes, its context, its figures. */
final class Documents {
  private Documents() {}

  static ImmutableList<Route> over(ServedGraph graph) {
    ImmutableList.Builder<Route> routes = ImmutableList.builder();
    routes.add(new Route("/ontology", new OntologyDocument(Optional.empty())));
    routes.add(new Route("/ontology/*", new OntologyVersion()));
    for (Representation form : Representation.ofRdf()) {
      routes.add(new Route("/ontology" + form.suffix(), new OntologyDocument(Optional.of(form))));
    }
    for (String file : ImmutableList.of("shapes.ttl", "alignments.ttl", "taxonomy.ttl")) {
      routes.add(new Route("/" + file, new Shipped(Representation.TURTLE, file)));
    }
    for (String file : ImmutableList.of("context.jsonld", "frame.jsonld")) {
      routes.add(new Route("/" + file, new Shipped(Representation.JSON_LD, file)));
    }
    for (String path : ImmutableList.of("/void.ttl", "/.well-known/void")) {
      routes.add(new Route(path, new DatasetDocument(graph)));
    }
    return routes.build();
  }

  /** A file that is shipped, as it is. */
  private static final class Shipped extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final Representation form;
    private final String file;

    Shipped(Representation form, String file) {
      this.form = form;
      this.file = file;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      if (!Headers.keep(request, response, Headers.PROGRAM)) {
        form.send(response, Resources.toByteArray(Resources.getResource("ontology/" + file)));
      }
    }
  }

  /** The ontology, in the form that is asked for. */
  private static final class OntologyDocument extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Representation> asked;

    OntologyDocument(Optional<Representation> asked) {
      this.asked = asked;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      Optional<Representation> form =
          asked.or(() -> Representation.preferred(Collections.list(request.getHeaders("Accept"))));
      Headers.link(response, ST.ONTOLOGY.getURI(), "/ontology");
      if (form.isEmpty()) {
        Problem.notAcceptable(request.getRequestURI()).send(response);
      } else if (!Headers.keep(request, response, Headers.PROGRAM + form.get().dashed())) {
        form.get().send(response, written(form.get()));
      }
    }

    private static byte[] written(Representation form) {
      ImmutableList<Description> all =
          Described.inOrder(Ontology.graph().triples(), ST.ONTOLOGY.asNode());
      return form.syntax()
          .map(syntax -> Described.written(all, syntax, Iris.DEFAULT))
          .orElseGet(() -> OntologyPage.html().getBytes(UTF_8));
    }
  }

  /** The ontology of this version, under the name that it gives itself; there is no other. */
  private static final class OntologyVersion extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final String version =
        Ontology.graph().triples().stream()
            .filter(triple -> triple.getPredicate().equals(OWL2.versionIRI.asNode()))
            .map(triple -> triple.getObject().getURI())
            .map(iri -> iri.substring(ST.ONTOLOGY.getURI().length()))
            .findFirst()
            .orElse("");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      if (version.equals(request.getPathInfo())) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/ontology");
      } else {
        Problem.missing(request.getRequestURI(), ImmutableList.of()).send(response);
      }
    }
  }

  /** What the graph holds, in VoID. */
  private static final class DatasetDocument extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient ServedGraph graph;

    DatasetDocument(ServedGraph graph) {
      this.graph = graph;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      String version = graph.read(view -> view.version());
      if (!Headers.keep(request, response, version + "-void")) {
        Headers.locate(response, "/void.ttl");
        Representation.TURTLE.send(response, graph.read(DatasetDescription::of));
      }
    }
  }
}
