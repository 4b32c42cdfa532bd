package org.stemma.extract.relate;

import java.util.Optional;
import java.util.Set;
import org.stemma.extract.relate.NamedPaper.Place;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.Subject;

/** Who outperforms: the proposed entity, a name before the verb, or the paper. */
final class OutperformSubject {
  private OutperformSubject() {}

  /** The subject that goes with that object, mentioned at that place. */
  static Subject of(NamedPaper paper, Place object, Set<EntityKey> proposed) {
    Optional<EntityKey> own = proposed.stream().filter(OutperformSubject::isSystem).findFirst();
    for (Place other : paper.inSentence(object.index())) {
      EntityKey entity = other.mention().entity();
      if (other.first() < object.first() && proposed.contains(entity) && isSystem(entity)) {
        return Subject.of(entity);
      }
    }
    if (own.isPresent()) {
      return Subject.of(own.get());
    }
    Optional<EntityKey> before = Optional.empty();
    for (Place other : paper.inSentence(object.index())) {
      EntityKey entity = other.mention().entity();
      if (other.last() < object.first()
          && isSystem(entity)
          && !entity.equals(object.mention().entity())) {
        before = Optional.of(entity);
        break;
      }
    }
    return before.map(Subject::of).orElse(Subject.PAPER);
  }

  private static boolean isSystem(EntityKey entity) {
    return entity.type() == EntityType.METHOD || entity.type() == EntityType.MODEL;
  }
}
