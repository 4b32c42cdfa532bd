package org.stemma.query;

final class Vocabulary {
  static final String ST = "https://w3id.org/stemma/ontology#";

  private Vocabulary() {}
}
