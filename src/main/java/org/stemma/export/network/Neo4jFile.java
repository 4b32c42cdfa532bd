package org.stemma.export.network;

import com.google.common.collect.ImmutableList;

/** The files of a bulk import, with the header that {@code neo4j-admin} knows columns by. */
public enum Neo4jFile {
  /** Nodes for papers. */
  PAPERS("papers", true, "iri:ID", "id", "title", "issued:date", "organisation", ":LABEL"),
  /** Nodes for entities. */
  ENTITIES("entities", true, "iri:ID", "name", "papers:long", ":LABEL"),
  /** Nodes for results. */
  RESULTS(
      "results",
      true,
      "iri:ID",
      "value:double",
      "unit",
      "metric",
      "kind",
      "quote",
      "confidence:double",
      ":LABEL"),
  /** From papers to what they mention, propose, evaluate on. */
  PAPER_EDGES("paper-edges", false, ":START_ID", ":END_ID", "confidence:double", ":TYPE"),
  /** From entities to entities. */
  ENTITY_EDGES(
      "entity-edges", false, ":START_ID", ":END_ID", "confidence:double", "papers:long", ":TYPE"),
  /** From results to their paper, system, benchmark, metric and baseline. */
  RESULT_EDGES("result-edges", false, ":START_ID", ":END_ID", ":TYPE");

  private final String label;
  private final boolean holdsNodes;
  private final ImmutableList<String> header;

  Neo4jFile(String label, boolean holdsNodes, String... header) {
    this.label = label;
    this.holdsNodes = holdsNodes;
    this.header = ImmutableList.copyOf(header);
  }

  /** The file's name, without its ending. */
  public String label() {
    return label;
  }

  /** Whether it holds nodes; else relationships. */
  public boolean holdsNodes() {
    return holdsNodes;
  }

  ImmutableList<String> header() {
    return header;
  }
}
