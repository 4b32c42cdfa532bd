package org.stemma.graph.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** What Stemma uses of QUDT, the ontology of quantities and units. */
public final class QUDT {
  /** The namespace of its schema. */
  public static final String NS = "http://qudt.org/schema/qudt/";

  /** The namespace of its units. */
  public static final String UNIT = "http://qudt.org/vocab/unit/";

  /** The unit that a value is in. */
  public static final Property hasUnit = ResourceFactory.createProperty(NS + "hasUnit");

  /** Hundredths. */
  public static final Resource PERCENT = ResourceFactory.createResource(UNIT + "PERCENT");

  /** A ratio as it is, so many times. */
  public static final Resource FRACTION = ResourceFactory.createResource(UNIT + "FRACTION");

  private QUDT() {}
}
