package org.stemma.graph;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.stemma.graph.vocabulary.PROV;
import org.stemma.graph.vocabulary.QUDT;
import org.stemma.graph.vocabulary.ST;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.Evidence;
import org.stemma.paper.Fact;
import org.stemma.paper.Mention;
import org.stemma.paper.Paper;
import org.stemma.paper.Result;
import org.stemma.paper.Subject;
import org.stemma.paper.Unit;

/** The triples of one paper's graph, gathered part by part. */
final class PaperStatements {
  private final Iris iris;
  private final Lexicon lexicon;
  private final Paper record;
  private final Node paper;
  private final Map<Node, String> labels = new HashMap<>();
  private final Statements out = new Statements();

  PaperStatements(Iris iris, Lexicon lexicon, Paper record) {
    this.iris = iris;
    this.lexicon = lexicon;
    this.record = record;
    this.paper = iris.paper(record.id());
  }

  ImmutableSet<Triple> toSet() {
    return out.toSet();
  }

  /** What the source tells of the paper. */
  void paper(Abstracts abstracts) {
    out.type(paper, ST.Paper)
        .text(paper, DCTerms.identifier, record.id())
        .text(paper, DCTerms.title, record.title());
    if (abstracts == Abstracts.KEPT) {
      out.text(paper, DCTerms.abstract_, record.abstractText());
    }
    record.published().ifPresent(day -> out.date(paper, DCTerms.issued, day));
    record.authors().forEach(this::author);
    record.authorCount().ifPresent(count -> out.integer(paper, ST.authorCount, count));
    record.organisation().ifPresent(this::organisation);
    record.links().forEach(link -> out.link(paper, SchemaDO.url, link));
    PaperLinks.of(record).forEach(same -> out.link(paper, SchemaDO.sameAs, same));
    CodeRepositories.in(record.abstractText())
        .forEach(repository -> out.link(paper, SchemaDO.codeRepository, repository));
  }

  private void author(String name) {
    Node author = iris.author(name);
    out.text(paper, DC_11.creator, name)
        .add(paper, SchemaDO.author, author)
        .type(author, SchemaDO.Person)
        .text(author, SchemaDO.name, name);
  }

  private void organisation(String name) {
    Node organisation = iris.organisation(name);
    out.add(paper, SchemaDO.sourceOrganization, organisation)
        .type(organisation, SchemaDO.Organization)
        .text(organisation, SchemaDO.name, name);
  }

  /** The mentions, of two that are one the surer, and that the paper mentions their entities. */
  void mentions(List<Mention> mentions) {
    Map<Node, Mention> byNode = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      Node node = iris.passage(record.id(), mention.start(), mention.end());
      Mention other = byNode.get(node);
      if (other != null && !other.entity().equals(mention.entity())) {
        node = iris.passage(record.id(), mention.start(), mention.end(), mention.entity());
      }
      byNode.merge(node, mention, (a, b) -> b.confidence() > a.confidence() ? b : a);
    }
    byNode.forEach(this::mention);
  }

  private void mention(Node node, Mention mention) {
    Node entity = entity(mention.entity());
    out.add(paper, ST.mentions, entity)
        .type(node, ST.Mention)
        .add(node, ST.entity, entity)
        .confidence(node, ST.linkConfidence, mention.linkConfidence());
    passage(node, mention.start(), mention.end(), mention.surface());
    Evidence evidence = mention.evidence();
    claim(node, mention.confidence(), evidence.layer().label(), evidence.rule());
    evidence(node, evidence);
  }

  /**
   * The results, of two that are one the surer.
   *
   * @return their nodes, one for each that was given
   */
  ImmutableList<Node> results(List<Result> results) {
    Map<Node, Result> byNode = new LinkedHashMap<>();
    ImmutableList.Builder<Node> nodes = ImmutableList.builder();
    for (Result result : results) {
      Node node = iris.result(content(result));
      nodes.add(node);
      byNode.merge(node, result, (a, b) -> b.confidence() > a.confidence() ? b : a);
    }
    byNode.forEach(this::result);
    return nodes.build();
  }

  private String[] content(Result result) {
    return new String[] {
      record.id(),
      subject(result.subject()).map(iris::relative).orElse(""),
      result.benchmark().map(key -> iris.relative(iris.entity(key))).orElse(""),
      result.metric().orElse(""),
      result.value().stripTrailingZeros().toPlainString(),
      result.unit().map(unit -> unit.label()).orElse(""),
      result.kind().label(),
      result.baseline().map(key -> iris.relative(iris.entity(key))).orElse(""),
      result.quote(),
      Integer.toString(result.evidence().start())
    };
  }

  private void result(Node node, Result result) {
    out.type(node, ST.Result)
        .decimal(node, ST.value, result.value())
        .text(node, ST.resultKind, result.kind().label())
        .text(node, ST.quote, result.quote());
    subject(result.subject()).ifPresent(system -> out.add(node, ST.system, system));
    result.benchmark().ifPresent(key -> out.add(node, ST.onBenchmark, entity(key)));
    result.baseline().ifPresent(key -> out.add(node, ST.baseline, entity(key)));
    result.unit().ifPresent(unit -> unit(node, unit));
    record.published().ifPresent(day -> out.date(node, DCTerms.issued, day));
    ResultSettings.of(result.quote(), result.evidence().sentence())
        .forEach(setting -> out.text(node, ST.setting, setting));
    result.metric().ifPresent(words -> metric(node, words));
    Evidence evidence = result.evidence();
    claim(node, result.confidence(), evidence.layer().label(), evidence.rule());
    evidence(node, evidence);
  }

  private void unit(Node result, Unit unit) {
    out.text(result, ST.unit, unit.label());
    Terms.unitOf(unit).ifPresent(known -> out.add(result, QUDT.hasUnit, known.asNode()));
  }

  private void metric(Node result, String words) {
    out.text(result, ST.metricLabel, words)
        .add(result, ST.metric, entity(lexicon.resolve(EntityType.METRIC, words)));
  }

  /** The edges, each with its claim, and the entities that the facts behind them speak of. */
  void edges(List<EdgeClaim> claims, List<Fact> facts) {
    for (Fact fact : facts) {
      subject(fact.subject());
      entity(fact.object());
    }
    for (EdgeClaim claim : claims) {
      Edge edge = claim.edge();
      Node node = claim.iri();
      out.add(edge.subject(), edge.predicate(), edge.object())
          .add(node, RDF.subject, edge.subject())
          .add(node, RDF.predicate, edge.predicate().asNode())
          .add(node, RDF.object, edge.object());
      claim(node, claim.confidence(), claim.layer(), claim.rule());
      claim.evidence().forEach(evidence -> evidence(node, evidence));
      claim.sources().forEach(source -> out.add(node, PROV.wasDerivedFrom, source));
    }
  }

  private void claim(Node node, double confidence, String layer, String rule) {
    out.type(node, ST.Claim)
        .add(node, ST.statedIn, paper)
        .confidence(node, ST.confidence, confidence)
        .text(node, ST.layer, layer)
        .text(node, ST.rule, rule);
  }

  private void evidence(Node claim, Evidence evidence) {
    Node sentence = iris.passage(record.id(), evidence.start(), evidence.end());
    out.add(claim, ST.evidence, sentence).type(sentence, ST.Sentence);
    passage(sentence, evidence.start(), evidence.end(), evidence.sentence());
  }

  private void passage(Node node, int start, int end, String words) {
    out.add(node, ST.statedIn, paper)
        .integer(node, OA.start, start)
        .integer(node, OA.end, end)
        .text(node, OA.exact, words);
  }

  private Optional<Node> subject(Subject subject) {
    return switch (subject) {
      case Subject.ThisPaper own -> Optional.of(paper);
      case Subject.Named named -> Optional.of(entity(named.entity()));
      case Subject.Unnamed other -> Optional.empty();
    };
  }

  /** The entity as this paper has it: its type and the first of the names it goes by here. */
  private Node entity(EntityKey key) {
    Node node = iris.entity(key);
    String label = labels.computeIfAbsent(node, first -> key.name());
    out.type(node, Terms.classOf(key.type())).text(node, RDFS.label, label);
    return node;
  }
}
