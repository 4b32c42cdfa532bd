package org.stemma.query;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.stemma.query.Explanation.PaperStatements;
import org.stemma.query.MarkedSentence.Span;

/** Gathers what a graph knows about an entity. Must be asked inside a transaction. */
final class Explanations {
  private static final String MENTIONS = "mentions";

  private final Questions questions;
  private final Conclusions conclusions;

  Explanations(Questions questions, Conclusions conclusions) {
    this.questions = questions;
    this.conclusions = conclusions;
  }

  Explanation of(NamedEntity entity) {
    ImmutableMap<Var, Node> values =
        ImmutableMap.of(Var.alloc("entity"), NodeFactory.createURI(entity.iri()));
    ImmutableListMultimap<String, String> properties =
        questions.rows("properties", values).stream()
            .map(Row::new)
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    row -> row.get("property"), row -> row.get("value")));
    ImmutableListMultimap<String, Span> marks =
        questions.rows("marks", values).stream()
            .map(Row::new)
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    row -> row.get("passage"),
                    row -> new Span(row.integer("from"), row.integer("to"))));
    List<Row> claims = questions.rows("claims", values).stream().map(Row::new).toList();
    return new Explanation(entity, properties, conclusions.of(entity), papers(claims, marks));
  }

  private static ImmutableList<PaperStatements> papers(
      List<Row> claims, ImmutableListMultimap<String, Span> marks) {
    return Multimaps.index(claims, row -> row.get("paper")).asMap().values().stream()
        .map(rows -> paper(List.copyOf(rows), marks))
        .collect(ImmutableList.toImmutableList());
  }

  private static PaperStatements paper(List<Row> rows, ImmutableListMultimap<String, Span> marks) {
    Row any = rows.getFirst();
    return new PaperStatements(
        any.get("paper"),
        any.get("title"),
        any.find("date"),
        told(rows).stream()
            .map(row -> statement(row, marks))
            .collect(ImmutableList.toImmutableList()));
  }

  /** One row a claim; that the entity is mentioned is told only where nothing more is said. */
  private static List<Row> told(List<Row> rows) {
    Set<String> seen = new LinkedHashSet<>();
    List<Row> claims =
        rows.stream()
            .filter(row -> !row.get("relation").equals(MENTIONS))
            .filter(row -> seen.add(row.get("claim")))
            .toList();
    return claims.isEmpty() ? rows.subList(0, 1) : claims;
  }

  private static Statement statement(Row row, ImmutableListMultimap<String, Span> marks) {
    Optional<MarkedSentence> sentence =
        row.find("sentence")
            .map(
                text ->
                    MarkedSentence.of(text, row.integer("start"), marks.get(row.get("passage"))));
    return new Statement(
        words(row),
        Double.parseDouble(row.get("confidence")),
        row.get("layer") + "/" + row.get("rule"),
        sentence);
  }

  private static String words(Row row) {
    String subject = row.find("subject").orElse("the paper");
    return switch (row.get("relation")) {
      case MENTIONS -> "the paper mentions it";
      case "result" -> figure(row);
      default -> subject + " " + spaced(row.get("relation")) + " " + row.get("object");
    };
  }

  private static String figure(Row row) {
    String kind = row.get("kind").equals("absolute") ? "" : row.get("kind") + " of ";
    return Stream.of(
            row.find("subject").map(subject -> subject + ":"),
            Optional.of(kind + row.get("value") + row.find("unit").map(u -> " " + u).orElse("")),
            row.find("metric"),
            row.find("benchmark").map(benchmark -> "on " + benchmark),
            row.find("baseline").map(baseline -> "against " + baseline))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static String spaced(String camel) {
    return CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, camel).replace('_', ' ');
  }

  /** A row, its terms as text. */
  private record Row(Binding binding) {
    Optional<String> find(String name) {
      return Optional.ofNullable(binding.get(name))
          .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
    }

    String get(String name) {
      return find(name).orElseThrow();
    }

    int integer(String name) {
      return Integer.parseInt(get(name));
    }
  }
}
