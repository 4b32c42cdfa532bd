package org.stemma.export.table;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.stemma.export.rdf.Description;
import org.stemma.graph.vocabulary.ST;

/** The rows of one paper's graph. */
public final class PaperRows {
  private final NavigableMap<Node, Description> graph;

  /** The rows of that graph, given subject by subject. */
  public PaperRows(NavigableMap<Node, Description> graph) {
    this.graph = graph;
  }

  ImmutableList<PaperRow> papers() {
    return rows(
        subject -> subject.isA(ST.Paper),
        paper ->
            new PaperRow(
                iri(paper.subject()),
                paper.text(DCTerms.identifier),
                paper.text(DCTerms.title),
                paper.text(DCTerms.abstract_),
                paper.text(DCTerms.issued).map(LocalDate::parse),
                texts(paper, DC_11.creator),
                paper.text(ST.authorCount).map(Long::valueOf),
                organisation(paper),
                texts(paper, SchemaDO.codeRepository),
                texts(paper, SchemaDO.url, SchemaDO.sameAs)));
  }

  private Optional<String> organisation(Description paper) {
    return paper
        .one(SchemaDO.sourceOrganization)
        .map(graph::get)
        .flatMap(organisation -> organisation.text(SchemaDO.name));
  }

  ImmutableList<FactRow> facts() {
    return rows(
        subject -> !subject.all(RDF.predicate).isEmpty(),
        claim -> {
          Passage passage = evidence(claim);
          return new FactRow(
              iri(claim.subject()),
              text(claim, ST.statedIn),
              text(claim, RDF.subject),
              claim.one(RDF.predicate).map(Node::getLocalName).orElse(""),
              text(claim, RDF.object),
              confidence(claim),
              text(claim, ST.layer),
              text(claim, ST.rule),
              passage.words(),
              passage.start(),
              passage.end());
        });
  }

  ImmutableList<ResultRow> results() {
    return rows(
        subject -> subject.isA(ST.Result),
        result -> {
          Passage passage = evidence(result);
          return new ResultRow(
              iri(result.subject()),
              text(result, ST.statedIn),
              result.text(ST.system),
              result.text(ST.onBenchmark),
              result.text(ST.metric),
              result.text(ST.metricLabel),
              number(result, ST.value),
              result.text(ST.unit),
              text(result, ST.resultKind),
              texts(result, ST.setting),
              result.text(DCTerms.issued).map(LocalDate::parse),
              result.text(ST.baseline),
              text(result, ST.quote),
              confidence(result),
              text(result, ST.layer),
              text(result, ST.rule),
              passage.words(),
              passage.start(),
              passage.end());
        });
  }

  ImmutableList<MentionRow> mentions() {
    return rows(
        subject -> subject.isA(ST.Mention),
        mention -> {
          Passage own = passage(mention);
          return new MentionRow(
              iri(mention.subject()),
              text(mention, ST.statedIn),
              text(mention, ST.entity),
              own.words(),
              own.start(),
              own.end(),
              confidence(mention),
              text(mention, ST.layer),
              text(mention, ST.rule),
              evidence(mention).words());
        });
  }

  /** Words with their offsets. */
  private record Passage(String words, long start, long end) {}

  /** The first sentence that a claim stands on. */
  private Passage evidence(Description claim) {
    return claim.all(ST.evidence).stream()
        .map(graph::get)
        .filter(Objects::nonNull)
        .map(PaperRows::passage)
        .min(Comparator.comparingLong(Passage::start))
        .orElse(new Passage("", 0, 0));
  }

  private static Passage passage(Description passage) {
    return new Passage(
        text(passage, OA.exact), integer(passage, OA.start), integer(passage, OA.end));
  }

  private <T> ImmutableList<T> rows(Predicate<Description> wanted, Function<Description, T> row) {
    Stream<Description> subjects = graph.values().stream();
    return subjects.filter(wanted).map(row).collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<String> texts(Description subject, Property... properties) {
    return Stream.of(properties)
        .map(subject::all)
        .flatMap(Collection::stream)
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  static String text(Description subject, Property property) {
    return subject.text(property).orElse("");
  }

  static String iri(Node node) {
    return node.toString();
  }

  private static double confidence(Description claim) {
    return number(claim, ST.confidence);
  }

  private static double number(Description subject, Property property) {
    Optional<String> form = subject.text(property);
    return form.map(Double::parseDouble).orElse(Double.NaN);
  }

  private static long integer(Description subject, Property property) {
    return subject.text(property).map(Long::parseLong).orElse(0L);
  }
}
