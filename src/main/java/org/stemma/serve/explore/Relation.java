package org.stemma.serve.explore;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;

/** The properties by which things are related, in words. */
final class Relation {
  /** What derived claims say of entities, by what their papers' claims say. */
  private static final ImmutableMap<String, String> SAID_OF_PAPERS =
      ImmutableMap.of(
          "evaluatedOn", "evaluatesOn", "trainedOn", "trainsOn", "basedOnModel", "baseModel");

  private static final ImmutableMap<String, String> WORDS =
      ImmutableMap.<String, String>builder()
          .put("usesMethod", "uses")
          .put("baseModel", "builds on the model")
          .put("basedOnModel", "builds on the model")
          .put("comparesWith", "compares with")
          .put("variantOf", "is a variant of")
          .put("evaluatesOn", "evaluates on")
          .put("evaluatedOn", "is evaluated on")
          .put("trainsOn", "trains on")
          .put("trainedOn", "is trained on")
          .build();

  private Relation() {}

  /** A property's local name as a verb: {@code compares with}. */
  static String words(String property) {
    return WORDS.getOrDefault(
        property,
        CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, property).replace('_', ' '));
  }

  /** The property by which a paper's own claim says what that property says of an entity. */
  static String saidOfPapers(String property) {
    return SAID_OF_PAPERS.getOrDefault(property, property);
  }
}
