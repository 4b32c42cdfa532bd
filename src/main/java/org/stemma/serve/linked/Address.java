package org.stemma.serve.linked;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSet;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.paper.EntityType;

/**
 * A path at which things of the graph stand.
 *
 * @param path without the first slash, not escaped
 */
record Address(String path) {
  /** What the paths of things begin with: the kinds of IRI that a graph has. */
  static final ImmutableSet<String> KINDS =
      Stream.concat(
              Arrays.stream(EntityType.values()).map(EntityType::segment),
              Stream.of(
                  "paper", "author", "organisation", "claim", "result", "run", "software", "graph"))
          .collect(ImmutableSet.toImmutableSet());

  /** The address that is asked for; empty where it is none of a thing. */
  static Optional<Address> of(HttpServletRequest request) {
    // The path as it was sent: a servlet's own parts of it are parted, not whole.
    String sent = request.getRequestURI().substring(request.getContextPath().length());
    String path;
    try {
      path = URLDecoder.decode(sent.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    int slash = path.indexOf('/', 1);
    boolean isThing =
        path.startsWith("/")
            && slash > 0
            && slash < path.length() - 1
            && KINDS.contains(path.substring(1, slash));
    return isThing ? Optional.of(new Address(path.substring(1))) : Optional.empty();
  }

  /** What kind of thing stands there. */
  String kind() {
    return path.substring(0, path.indexOf('/'));
  }

  /** What is named, after the kind. */
  String name() {
    return path.substring(path.indexOf('/') + 1);
  }

  /** The same without what a document's path ends in. */
  Address without(String suffix) {
    return new Address(path.substring(0, path.length() - suffix.length()));
  }
}
