package org.stemma.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The rules of {@code ontology/rules}, in the order in which they are applied: a rule may build
 * upon what earlier ones conclude, never on what it or later ones do.
 */
public record Rules(ImmutableList<Rule> inOrder) {
  /** The named graph that holds all that the rules conclude, and nothing else. */
  public static final Node GRAPH = NodeFactory.createURI("urn:stemma:inferred");

  private static final String FOLDER = "ontology/rules/";

  /** The rules that Stemma brings. */
  public static Rules shipped() {
    return new Rules(
        read("index.txt")
            .lines()
            .filter(line -> !line.isBlank())
            .map(name -> Rule.parse(name, read(name + ".rq")))
            .collect(ImmutableList.toImmutableList()));
  }

  /** The rule that concludes with that property. */
  public Optional<Rule> concluding(Node property) {
    return inOrder.stream().filter(rule -> rule.properties().contains(property)).findFirst();
  }

  /** Another text where any rule is another. */
  public String fingerprint() {
    Hasher hasher = Hashing.sha256().newHasher();
    inOrder.forEach(rule -> hasher.putString(rule.name() + "\n" + rule.text() + "\f", UTF_8));
    return hasher.hash().toString().substring(0, 16);
  }

  private static String read(String file) {
    try {
      return Resources.toString(Resources.getResource(FOLDER + file), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
