package org.stemma.serve.explore;

import com.google.common.escape.Escaper;
import com.google.common.net.UrlEscapers;
import java.util.Optional;
import org.stemma.graph.Iris;

/**
 * Where on this server the things of a graph have their pages: what follows the base in an IRI is
 * the path, so that {@code …/method/grpo} is at {@code /method/grpo}.
 */
record Places(Iris iris) {
  private static final Escaper QUERY = UrlEscapers.urlFormParameterEscaper();

  /** The path of that IRI's page; the IRI itself where it lies outside the base. */
  String of(String iri) {
    return iri.startsWith(iris.base()) ? "/" + iri.substring(iris.base().length()) : iri;
  }

  /** The IRI whose page is at that path below the root. */
  String iri(String path) {
    return iris.base() + path;
  }

  /** The kind that an IRI tells: {@code method} in {@code …/method/grpo}. */
  Optional<String> kind(String iri) {
    String path = of(iri);
    int end = path.indexOf('/', 1);
    return path.startsWith("/") && end > 0 ? Optional.of(path.substring(1, end)) : Optional.empty();
  }

  /** A link to that IRI's page under that label. */
  Link link(String label, String iri) {
    return new Link(label, of(iri), kind(iri).orElse("other"));
  }

  /** A value as it stands in a query string. */
  static String parameter(String value) {
    return QUERY.escape(value);
  }
}
