package org.stemma.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriterRegistry;

/** What the query endpoint says of itself, in the vocabulary of SPARQL 1.1 Service Description. */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final String[] RESULTS = {
    "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV",
    "Turtle", "N-Triples", "RDF_XML", "JSON-LD"
  };

  private ServiceDescription() {}

  /** Sends it in the format that the client likes best. */
  static void send(HttpAction action) {
    RDFFormat format = RDFWriterRegistry.defaultSerialization(lang(action));
    action.setResponseContentType(format.getLang().getContentType().getContentTypeStr());
    action.setResponseCharacterEncoding("utf-8");
    try {
      RDFDataMgr.write(
          action.getResponseOutputStream(),
          of(action.getRequest().getRequestURL().toString()),
          format);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ServletOps.success(action);
  }

  private static Lang lang(HttpAction action) {
    if (action.getRequestHeader("Accept") == null) {
      return Lang.TURTLE;
    }
    MediaType type = ActionLib.contentNegotationRDF(action);
    Lang lang = RDFLanguages.contentTypeToLang(type.getContentTypeStr());
    return lang == null ? Lang.TURTLE : lang;
  }

  /** The description of the endpoint at that address. */
  static Model of(String endpoint) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("sd", SD).setNsPrefix("format", FORMATS);
    Resource service =
        model
            .createResource(type("Service"))
            .addProperty(
                ResourceFactory.createProperty(SD, "endpoint"), model.createResource(endpoint))
            .addProperty(
                ResourceFactory.createProperty(SD, "supportedLanguage"), type("SPARQL11Query"))
            .addProperty(ResourceFactory.createProperty(SD, "feature"), type("UnionDefaultGraph"))
            .addProperty(
                ResourceFactory.createProperty(SD, "defaultDataset"),
                model
                    .createResource(type("Dataset"))
                    .addProperty(
                        ResourceFactory.createProperty(SD, "defaultGraph"),
                        model.createResource(type("Graph"))));
    for (String format : RESULTS) {
      service.addProperty(
          ResourceFactory.createProperty(SD, "resultFormat"),
          model.createResource(FORMATS + format));
    }
    return model;
  }

  private static Resource type(String name) {
    return ResourceFactory.createResource(SD + name);
  }
}
