package org.stemma.graph.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of {@code ontology/stemma.ttl}, which defines them. */
public final class ST {
  /** The namespace of every term. */
  public static final String NS = "https://w3id.org/stemma/ontology#";

  /** The ontology itself, and the named graph that holds it in a store. */
  public static final Resource ONTOLOGY =
      ResourceFactory.createResource("https://w3id.org/stemma/ontology");

  /** A scholarly article, known here by its title and abstract. */
  public static final Resource Paper = resource("Paper");

  /** Something that papers call by a name of its own. */
  public static final Resource Entity = resource("Entity");

  /** A nameable technique. */
  public static final Resource Method = resource("Method");

  /** A named dataset, benchmark, test suite, leaderboard, simulator or environment. */
  public static final Resource Benchmark = resource("Benchmark");

  /** A named pretrained or released model, checkpoint or family of models. */
  public static final Resource Model = resource("Model");

  /** What is being solved, in the field's usual words. */
  public static final Resource Task = resource("Task");

  /** A named measure of quality or cost. */
  public static final Resource Metric = resource("Metric");

  /** A condition that keeps ordinary words from being taken for names. */
  public static final Resource Guard = resource("Guard");

  /**
   * That a paper says something, with how sure Stemma is of it, what found it and the sentence it
   * stands in.
   */
  public static final Resource Claim = resource("Claim");

  /** The claim that this stretch of the paper's text names that entity. */
  public static final Resource Mention = resource("Mention");

  /** The claim that a system reached a figure. */
  public static final Resource Result = resource("Result");

  /** A stretch of a paper's text, which is its title, a line feed and its abstract. */
  public static final Resource Passage = resource("Passage");

  /** A sentence of a paper's text that claims stand on. */
  public static final Resource Sentence = resource("Sentence");

  /** One build. */
  public static final Resource Run = resource("Run");

  /** Upper and lower case must be as written. */
  public static final Resource ExactCase = resource("ExactCase");

  /** Case as written, and the sentence must speak of such a thing. */
  public static final Resource InContext = resource("InContext");

  /** The paper's title or abstract names the entity. */
  public static final Property mentions = property("mentions");

  /** The paper introduces this method, benchmark or model. */
  public static final Property proposes = property("proposes");

  /** This existing method or model is itself what the paper examines. */
  public static final Property studies = property("studies");

  /**
   * The paper's own work, or the method or model that it proposes, is built with this existing
   * method.
   */
  public static final Property usesMethod = property("usesMethod");

  /** The paper reports results, or runs experiments, on this benchmark. */
  public static final Property evaluatesOn = property("evaluatesOn");

  /** The paper's own work is trained on this dataset. */
  public static final Property trainsOn = property("trainsOn");

  /**
   * The paper's own work fine-tunes, adapts, edits or prompts this model, or has it as backbone.
   */
  public static final Property baseModel = property("baseModel");

  /** This method or model is a baseline or reference point of the paper. */
  public static final Property comparesWith = property("comparesWith");

  /** The subject is said to be better than the object. */
  public static final Property outperforms = property("outperforms");

  /**
   * The subject is a variant, extension or fine-tuned descendant of the object, which is of the
   * same type.
   */
  public static final Property variantOf = property("variantOf");

  /**
   * Some paper proposes this method or model and evaluates on that benchmark, or states a figure of
   * it there.
   */
  public static final Property evaluatedOn = property("evaluatedOn");

  /** Some paper proposes this method or model and trains it on that dataset. */
  public static final Property trainedOn = property("trainedOn");

  /** Some paper proposes this method or model and has that model as its base model. */
  public static final Property basedOnModel = property("basedOnModel");

  /** One step up the family tree. */
  public static final Property derivedFrom = property("derivedFrom");

  /** The family at the root of the model's family tree. */
  public static final Property family = property("family");

  /** The benchmark is a part, split or selection of another. */
  public static final Property subsetOf = property("subsetOf");

  /** The version within the family, as the name prints it. */
  public static final Property generation = property("generation");

  /** How many parameters the name says the model has. */
  public static final Property parameterCount = property("parameterCount");

  /** How many tokens of text the name says the model takes. */
  public static final Property contextLength = property("contextLength");

  /** A kind of data beside plain text that the name says the model takes or makes. */
  public static final Property modality = property("modality");

  /** A word of the name that tells the model from others of its family, generation and size. */
  public static final Property variant = property("variant");

  /** What must hold, beside the letters, for the name in a text to be a mention of this entity. */
  public static final Property guard = property("guard");

  /** The paper whose text holds the claim or the passage. */
  public static final Property statedIn = property("statedIn");

  /** A sentence that the claim stands on. */
  public static final Property evidence = property("evidence");

  /** The probability, from 0 to 1 and to four places, that the text says so. */
  public static final Property confidence = property("confidence");

  /** The layer of extraction that made the claim. */
  public static final Property layer = property("layer");

  /** The rule within the layer. */
  public static final Property rule = property("rule");

  /** What the mention names. */
  public static final Property entity = property("entity");

  /** The probability that other papers mean the same entity by the name. */
  public static final Property linkConfidence = property("linkConfidence");

  /** Whose figure it is. */
  public static final Property system = property("system");

  /** The benchmark that the text ties the figure to. */
  public static final Property onBenchmark = property("onBenchmark");

  /** What was measured. */
  public static final Property metric = property("metric");

  /** What was measured, in the text's own words. */
  public static final Property metricLabel = property("metricLabel");

  /** The number as printed. */
  public static final Property value = property("value");

  /** The unit as printed. */
  public static final Property unit = property("unit");

  /**
   * absolute for a level that was reached, gain for an improvement, reduction for something made
   * lower, fewer or smaller.
   */
  public static final Property resultKind = property("resultKind");

  /** How the figure was come by: with how many examples in the prompt, of how many answers. */
  public static final Property setting = property("setting");

  /** What a gain or reduction is measured against. */
  public static final Property baseline = property("baseline");

  /** The exact words that state the figure. */
  public static final Property quote = property("quote");

  /** How many authors the paper has, where its source says so. */
  public static final Property authorCount = property("authorCount");

  // Inferred: what the rules of ontology/rules conclude.

  /** The month in which the paper was published, as its date or else its arXiv number tells. */
  public static final Property month = property("month");

  /** The paper that introduces the entity. */
  public static final Property proposedIn = property("proposedIn");

  /** A paper whose own work, or a method or model that, is built with this method. */
  public static final Property usedBy = property("usedBy");

  /** A paper whose own work starts from this model. */
  public static final Property baseModelOf = property("baseModelOf");

  /** A method or model that was evaluated on this benchmark. */
  public static final Property benchmarkOf = property("benchmarkOf");

  /**
   * What is said to be better: a method or model, or a paper where its own approach has no name.
   */
  public static final Property outperformedBy = property("outperformedBy");

  /** What the entity is a variant of or derived from, at any remove. */
  public static final Property descendsFrom = property("descendsFrom");

  /** A family, generation or size of models that the paper starts from, or the figure is of. */
  public static final Property inFamily = property("inFamily");

  /** A benchmark of which the paper evaluates on a part, or the figure is on one. */
  public static final Property withinBenchmark = property("withinBenchmark");

  /** Whether more of the metric is better; not said where it depends. */
  public static final Property higherIsBetter = property("higherIsBetter");

  /**
   * A figure that no other of the same benchmark, metric and unit beat up to the day of its paper,
   * as far as the graph knows.
   */
  public static final Property stateOfTheArt = property("stateOfTheArt");

  /** The former state of the art, which this figure ended. */
  public static final Property surpasses = property("surpasses");

  /** A method or model that some paper measures beside this one. */
  public static final Property coEvaluatedWith = property("coEvaluatedWith");

  /** An ancestor that this method or model is said to outperform. */
  public static final Property supersedes = property("supersedes");

  /**
   * A claim that says the opposite: of the two, one has A better than B and the other B better than
   * A, in papers that evaluate on the same benchmark.
   */
  public static final Property contradicts = property("contradicts");

  private ST() {}

  private static Resource resource(String name) {
    return ResourceFactory.createResource(NS + name);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(NS + name);
  }
}
