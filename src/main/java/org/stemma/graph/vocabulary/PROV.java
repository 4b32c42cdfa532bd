package org.stemma.graph.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the W3C provenance ontology that Stemma writes; Jena has no class of them. */
public final class PROV {
  /** The namespace of every term. */
  public static final String NS = "http://www.w3.org/ns/prov#";

  /** A thing that activities use and make. */
  public static final Resource Entity = ResourceFactory.createResource(NS + "Entity");

  /** A running program. */
  public static final Resource SoftwareAgent = ResourceFactory.createResource(NS + "SoftwareAgent");

  /** When an activity began. */
  public static final Property startedAtTime = property("startedAtTime");

  /** When an activity ended. */
  public static final Property endedAtTime = property("endedAtTime");

  /** What an activity read. */
  public static final Property used = property("used");

  /** The activity that made something. */
  public static final Property wasGeneratedBy = property("wasGeneratedBy");

  /** The activity after which something no longer holds. */
  public static final Property wasInvalidatedBy = property("wasInvalidatedBy");

  /** Who or what carried an activity out. */
  public static final Property wasAssociatedWith = property("wasAssociatedWith");

  /** What something follows from. */
  public static final Property wasDerivedFrom = property("wasDerivedFrom");

  private PROV() {}

  private static Property property(String name) {
    return ResourceFactory.createProperty(NS + name);
  }
}
