package org.stemma.query;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.stemma.paper.StemmaException;

/**
 * What the asker gives for the parameters of a named query, turned into RDF terms. Terms are put in
 * the place of variables of the parsed query, so that no value can change what is asked.
 */
final class Arguments {
  private static final Pattern ASSIGNMENT =
      Pattern.compile("([A-Za-z_][A-Za-z0-9_-]*)=(.*)", Pattern.DOTALL);

  private final NamedQuery query;
  private final EntityNames names;

  Arguments(NamedQuery query, EntityNames names) {
    this.query = query;
    this.names = names;
  }

  /**
   * The terms for the query's variables.
   *
   * @param given words such as {@code benchmark=WebShop}, or bare values in the parameters' order
   */
  ImmutableMap<Var, Node> bind(List<String> given) {
    Map<String, String> values = assign(given);
    ImmutableMap.Builder<Var, Node> bound = ImmutableMap.builder();
    for (QueryParameter parameter : query.parameters()) {
      Optional<String> value =
          Optional.ofNullable(values.get(parameter.name())).or(parameter::standard);
      if (value.isEmpty() && parameter.required()) {
        throw new StemmaException(
            query.name(),
            "needs " + parameter.name() + ", " + parameter.text(),
            "write " + parameter.name() + "=" + parameter.type().label().toUpperCase(Locale.ROOT));
      }
      value.ifPresent(text -> bound.put(Var.alloc(parameter.name()), term(parameter, text)));
    }
    return bound.buildOrThrow();
  }

  private Map<String, String> assign(List<String> given) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String word : given) {
      Matcher assignment = ASSIGNMENT.matcher(word);
      QueryParameter parameter =
          assignment.matches() ? named(assignment.group(1)) : next(values, word);
      String value = assignment.matches() ? assignment.group(2) : word;
      if (values.put(parameter.name(), value) != null) {
        throw new StemmaException(parameter.name(), "is given twice", "give it once");
      }
    }
    return values;
  }

  private QueryParameter named(String name) {
    return query
        .parameter(name)
        .orElseThrow(
            () ->
                new StemmaException(
                    name,
                    query.name() + " has no such parameter",
                    NearestNames.remedy(
                        name,
                        query.parameters().stream().map(QueryParameter::name),
                        "run stemma query --describe " + query.name())));
  }

  private QueryParameter next(Map<String, String> values, String word) {
    return query.parameters().stream()
        .filter(parameter -> !values.containsKey(parameter.name()))
        .findFirst()
        .orElseThrow(
            () ->
                new StemmaException(
                    word,
                    query.name() + " takes no further value",
                    "run stemma query --describe " + query.name()));
  }

  private Node term(QueryParameter parameter, String value) {
    return switch (parameter.type()) {
      case METHOD, BENCHMARK, MODEL, ENTITY ->
          NodeFactory.createURI(names.one(value, parameter.type().entityTypes()).iri());
      case NUMBER ->
          NodeFactory.createLiteralDT(
              checked(parameter, value, XSDDatatype.XSDdecimal, "a number such as 0.5"),
              XSDDatatype.XSDdecimal);
      case DATE ->
          NodeFactory.createLiteralDT(
              checked(parameter, value, XSDDatatype.XSDdate, "a day such as 2025-04-21"),
              XSDDatatype.XSDdate);
      case MONTH ->
          // A plain string, so that a query can ask which dates begin with it.
          NodeFactory.createLiteralString(
              checked(parameter, value, XSDDatatype.XSDgYearMonth, "a month such as 2025-04"));
      case TEXT -> NodeFactory.createLiteralString(value);
    };
  }

  private static String checked(
      QueryParameter parameter, String value, XSDDatatype type, String wanted) {
    if (!type.isValid(value)) {
      throw new StemmaException(parameter.name(), "'" + value + "' does not fit", "give " + wanted);
    }
    return value;
  }
}
