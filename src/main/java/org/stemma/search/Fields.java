package org.stemma.search;

import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;

/** The fields of an index's documents: one document an entity, one a paper, one a sentence. */
final class Fields {
  /** What a document is of: its IRI, a sentence's paper's. */
  static final String IRI = "iri";

  static final String KIND = "kind";

  /** An entity's preferred name or a paper's title, to show. */
  static final String LABEL = "label";

  /** An entity's other names, to show. */
  static final String ALIAS = "alias";

  /** The preferred name or title, however it is spelled. */
  static final String LABEL_KEY = "label-key";

  /** Other names and identifiers, however they are spelled. */
  static final String ALIAS_KEY = "alias-key";

  /** What is left of names from their second word on, from their third, and so on. */
  static final String INNER_KEY = "inner-key";

  /** The words of an entity's names. */
  static final String NAME = "name";

  /** The words of a title or of a sentence. */
  static final String TEXT = "text";

  /** The paper of a paper's document and of its sentences', which are replaced together. */
  static final String PAPER = "paper";

  /** Of a paper, the entities that it names. */
  static final String NAMED = "named";

  /** Of a paper, the run that made its graph. */
  static final String RUN = "run";

  /** Of an entity, those that are described on its account: the one above it, its tasks. */
  static final String ABOVE = "parent";

  /** Figures that weigh a hit. */
  static final String WEIGHT = "weight";

  /** Of an entity, how many papers name it. */
  static final String PAPERS = "papers";

  private Fields() {}

  /** A field that is searched for as a whole, and shown. */
  static IndexableField whole(String field, String value) {
    return new StringField(field, value, Store.YES);
  }

  /** A field that is searched for as a whole, and never shown. */
  static IndexableField key(String field, String value) {
    return new StringField(field, value, Store.NO);
  }
}
