package org.stemma.serve.explore;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.stemma.graph.Prefixes;
import org.stemma.query.NamedQuery;
import org.stemma.query.ParameterType;
import org.stemma.query.QueryParameter;

/**
 * A named query of the catalogue, its parameters filled in as far as they are given.
 *
 * @param blanks one for each parameter
 * @param text the query, ready to run where nothing is wanted any more
 * @param ready whether every parameter that it needs has a value
 */
public record Example(NamedQuery query, ImmutableList<Blank> blanks, String text, boolean ready) {
  /** Parameters are given under their names with this before, apart from the page's own. */
  static final String PARAMETER = "p.";

  /**
   * A parameter as a field.
   *
   * @param value what is given or stands there without
   * @param kinds of things that it takes, parted by commas; blank where it takes none
   * @param fault what is wrong with the value; blank where nothing is
   */
  public record Blank(QueryParameter parameter, String value, String kinds, String fault) {
    /** The field's name. */
    public String field() {
      return PARAMETER + parameter.name();
    }
  }

  /** The query with what the visitor gives, under the names of its things. */
  static Example of(NamedQuery query, Ask ask, Names names) {
    Map<Var, Node> values = new HashMap<>();
    ImmutableList.Builder<Blank> blanks = ImmutableList.builder();
    boolean ready = true;
    for (QueryParameter parameter : query.parameters()) {
      Optional<String> given = ask.text(PARAMETER + parameter.name()).or(parameter::standard);
      Optional<Node> term = given.flatMap(value -> term(parameter.type(), value, names));
      term.ifPresent(node -> values.put(Var.alloc(parameter.name()), node));
      boolean wrong = given.isPresent() && term.isEmpty();
      ready &= !wrong && (term.isPresent() || !parameter.required());
      blanks.add(
          new Blank(
              parameter,
              given.orElse(""),
              kinds(parameter.type()),
              wrong ? fault(parameter.type(), given.orElse("")) : ""));
    }
    return new Example(query, blanks.build(), filled(query, values, names), ready);
  }

  private static String filled(NamedQuery query, Map<Var, Node> values, Names names) {
    if (values.isEmpty()) {
      return query.text();
    }
    Query parsed = QueryFactory.create(withoutBound(query.text(), values.keySet()));
    Prefixes.of(names.places().iris()).forEach(parsed::setPrefix);
    Query filled = QueryTransformOps.replaceVars(parsed, ImmutableMap.copyOf(values));
    return "# " + query.title() + "\n" + SparqlText.lean(filled.toString());
  }

  /** A term cannot be asked whether it is bound: it is. */
  private static String withoutBound(String text, Set<Var> given) {
    String known = text;
    for (Var variable : given) {
      known = known.replaceAll("(?i)BOUND\\(\\?" + variable.getVarName() + "\\)", "true");
    }
    return known;
  }

  private static Optional<Node> term(ParameterType type, String value, Names names) {
    return switch (type) {
      case METHOD, BENCHMARK, MODEL, ENTITY ->
          names
              .find(
                  value,
                  type.entityTypes().stream()
                      .map(entity -> entity.segment())
                      .collect(Collectors.toSet()))
              .map(thing -> NodeFactory.createURI(thing.iri()));
      case NUMBER -> typed(value, XSDDatatype.XSDdecimal, XSDDatatype.XSDdecimal);
      case DATE -> typed(value, XSDDatatype.XSDdate, XSDDatatype.XSDdate);
      case MONTH -> typed(value, XSDDatatype.XSDgYearMonth, XSDDatatype.XSDstring);
      case TEXT -> Optional.of(NodeFactory.createLiteralString(value));
    };
  }

  private static Optional<Node> typed(String value, XSDDatatype valid, XSDDatatype type) {
    return valid.isValid(value)
        ? Optional.of(NodeFactory.createLiteralDT(value, type))
        : Optional.empty();
  }

  private static String kinds(ParameterType type) {
    return type.entityTypes().stream()
        .map(entity -> entity.segment())
        .collect(Collectors.joining(","));
  }

  private static String fault(ParameterType type, String value) {
    return type.entityTypes().isEmpty()
        ? "“" + value + "” is no " + type.label()
        : "Nothing is called “" + value + "”";
  }
}
