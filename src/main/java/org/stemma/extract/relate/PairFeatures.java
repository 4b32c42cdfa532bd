package org.stemma.extract.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.paper.EntityKey;

/** What tells whether an entity is outperformed, or has a variant in this paper. */
final class PairFeatures {
  private PairFeatures() {}

  /**
   * The features of the entity's roles, and how its name stands to those that the paper proposes.
   */
  static List<String> of(List<String> roleFeatures, EntityKey entity, Set<EntityKey> proposed) {
    List<String> features = new ArrayList<>(roleFeatures);
    boolean sameType = false;
    boolean within = false;
    for (EntityKey own : proposed) {
      sameType |= own.type() == entity.type();
      within |= own.type() == entity.type() && RoleFeatures.contains(own.name(), entity.name());
    }
    features.add("ownsametype=" + sameType);
    features.add("ownwithin=" + within);
    features.add("own=" + Math.min(2, proposed.size()));
    return features;
  }
}
