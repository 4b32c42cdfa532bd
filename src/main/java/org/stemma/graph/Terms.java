package org.stemma.graph;

import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.stemma.graph.vocabulary.QUDT;
import org.stemma.graph.vocabulary.ST;
import org.stemma.paper.EntityType;
import org.stemma.paper.Predicate;
import org.stemma.paper.Unit;

/** The ontology's terms for the domain's enumerations. */
final class Terms {
  private Terms() {}

  static Resource classOf(EntityType type) {
    return switch (type) {
      case METHOD -> ST.Method;
      case BENCHMARK -> ST.Benchmark;
      case MODEL -> ST.Model;
      case TASK -> ST.Task;
      case METRIC -> ST.Metric;
    };
  }

  /** The unit in QUDT; points have none, being hundredths of one metric and marks of another. */
  static Optional<Resource> unitOf(Unit unit) {
    return switch (unit) {
      case PERCENT -> Optional.of(QUDT.PERCENT);
      case TIMES -> Optional.of(QUDT.FRACTION);
      case POINTS -> Optional.empty();
    };
  }

  static Property propertyOf(Predicate predicate) {
    return switch (predicate) {
      case PROPOSES -> ST.proposes;
      case STUDIES -> ST.studies;
      case USES_METHOD -> ST.usesMethod;
      case EVALUATES_ON -> ST.evaluatesOn;
      case TRAINS_ON -> ST.trainsOn;
      case BASE_MODEL -> ST.baseModel;
      case COMPARES_WITH -> ST.comparesWith;
      case OUTPERFORMS -> ST.outperforms;
      case VARIANT_OF -> ST.variantOf;
    };
  }
}
