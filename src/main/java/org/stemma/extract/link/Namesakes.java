package org.stemma.extract.link;

import java.util.Optional;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.SameName;

/** What is known of names beside the paper in which they stand. */
public interface Namesakes extends SameName {
  /** The known entity that a name of that type names, where there is just one. */
  Optional<EntityKey> entry(EntityType type, String name);

  /** Knows nothing: no two names are of one entity. */
  Namesakes NONE =
      new Namesakes() {
        @Override
        public boolean same(EntityType type, String a, String b) {
          return false;
        }

        @Override
        public Optional<EntityKey> entry(EntityType type, String name) {
          return Optional.empty();
        }
      };
}
