package org.stemma.serve;

import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateRequest;

/** What an update may not do, whoever sends it. */
final class UpdateCheck {
  private UpdateCheck() {}

  /** Why it is refused, empty where it is not. */
  static Optional<String> of(UpdateRequest request, boolean federation) {
    List<Update> updates = request.getOperations();
    if (!federation && updates.stream().anyMatch(UpdateLoad.class::isInstance)) {
      return Optional.of("LOAD is off; stemma serve --allow-federation turns it on");
    }
    if (updates.stream().anyMatch(UpdateCheck::addsToNoNamedGraph)) {
      return Optional.of(
          "name the graph that triples go into: INSERT DATA { GRAPH <…> { … } }; the default graph"
              + " is the union of all others");
    }
    return Optional.empty();
  }

  private static boolean addsToNoNamedGraph(Update update) {
    return switch (update) {
      case UpdateDataInsert data -> data.getQuads().stream().anyMatch(Quad::isDefaultGraph);
      case UpdateModify modify ->
          modify.getWithIRI() == null
              && modify.getInsertQuads().stream().anyMatch(Quad::isDefaultGraph);
      case UpdateLoad load -> load.getDest() == null;
      default -> false;
    };
  }
}
