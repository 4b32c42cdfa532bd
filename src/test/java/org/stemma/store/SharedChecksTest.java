package org.stemma.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.stemma.graph.Shapes;
import org.stemma.graph.vocabulary.ST;

class SharedChecksTest {
  private static final Node MODEL = NodeFactory.createURI("https://w3id.org/stemma/model/x");
  private static final Node PAPER = NodeFactory.createURI("https://w3id.org/stemma/paper/x");

  private final List<Triple> wrong =
      List.of(
          Triple.create(MODEL, ST.descendsFrom.asNode(), PAPER),
          Triple.create(MODEL, ST.proposedIn.asNode(), PAPER));

  @Test
  void tellEachFaultOnce() {
    SharedChecks checks = new SharedChecks(Optional.of(Shapes.quick()));
    checks.check(wrong);
    checks.check(wrong);
    assertThat(checks.found()).hasSize(1).first().asString().contains("st:descendsFrom");
  }

  @Test
  void findNothingWithoutShapes() {
    SharedChecks checks = new SharedChecks(Optional.empty());
    checks.check(wrong);
    assertThat(checks.found()).isEmpty();
  }
}
