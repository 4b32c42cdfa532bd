package org.stemma.serve.linked;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.stemma.serve.View;

/**
 * What stands at an address.
 *
 * @param node its IRI
 * @param local what its IRI has after the base, as it is escaped there
 * @param asked the form that the ending asks for
 */
record Thing(Node node, String local, Optional<Representation> asked) {
  /** The thing that is there in this state of the graph, or the one whose document it is. */
  static Optional<Thing> at(Address address, View view) {
    return of(address, Optional.empty(), view)
        .or(
            () ->
                Representation.ofSuffix(address.path())
                    .flatMap(form -> of(address.without(form.suffix()), Optional.of(form), view)));
  }

  private static Optional<Thing> of(Address address, Optional<Representation> asked, View view) {
    Node node = view.iris().at(address.path());
    String local = node.getURI().substring(view.iris().base().length());
    return isThere(node, view) ? Optional.of(new Thing(node, local, asked)) : Optional.empty();
  }

  private static boolean isThere(Node node, View view) {
    return view.graph().contains(Node.ANY, node, Node.ANY, Node.ANY)
        || view.graph().contains(node, Node.ANY, Node.ANY, Node.ANY);
  }

  /** Where it is on the server. */
  String path() {
    return "/" + local;
  }
}
