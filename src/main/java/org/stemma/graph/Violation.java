package org.stemma.graph;

/**
 * Something in a graph that {@code ontology/shapes.ttl} does not allow.
 *
 * @param focus the IRI of the thing that is wrong
 * @param path the property of it, in short; empty where the thing itself is wrong
 * @param value the value that is wrong; empty where one is missing or there are too many
 * @param what what must be
 * @param constraint the kind of SHACL constraint, such as {@code MinCount}
 */
public record Violation(String focus, String path, String value, String what, String constraint) {
  /** In one line. */
  public String line() {
    String place = path.isEmpty() ? focus : focus + " " + path;
    String is = value.isEmpty() || what.contains(value) ? "" : ", not " + value;
    return place + ": " + what + is + " (" + constraint + ")";
  }
}
