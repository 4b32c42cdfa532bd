package org.stemma.query;

import com.google.common.base.CharMatcher;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.stemma.paper.StemmaException;

/** Parses SPARQL: only queries that read, with Stemma's prefixes declared beforehand. */
final class SparqlText {
  private static final Pattern POSITION = Pattern.compile("(?i)line (\\d+), column (\\d+)[.:]?");
  private static final Pattern LOOKS_LIKE_SPARQL =
      Pattern.compile(
          "(?is).*(^|\\s|\\})"
              + "(SELECT|ASK|CONSTRUCT|DESCRIBE|PREFIX|INSERT|DELETE|LOAD|CLEAR|DROP|CREATE)"
              + "[\\s{*(?<].*");
  private static final int EXPECTED_SHOWN = 5;

  private SparqlText() {}

  /** Whether that is a SPARQL text rather than the name of a query. */
  static boolean is(String text) {
    return LOOKS_LIKE_SPARQL.matcher(text).matches();
  }

  /**
   * Parses a query.
   *
   * @param place where the text comes from, for messages
   * @throws StemmaException with line and column where it is malformed, and where it is an update
   */
  static Query parse(String place, String text, PrefixMapping prefixes) {
    Query query = new Query();
    query.getPrefixMapping().setNsPrefixes(prefixes);
    try {
      QueryFactory.parse(query, text, null, Syntax.syntaxARQ);
    } catch (QueryException e) {
      if (isUpdate(text, prefixes)) {
        throw new StemmaException(
            place, "this is an update", "ask with SELECT, ASK, CONSTRUCT or DESCRIBE", e);
      }
      throw malformed(place, e);
    }
    if (query.isJsonType()) {
      throw new StemmaException(
          place, "JSON queries are no SPARQL", "write SELECT and --format json");
    }
    return query;
  }

  private static boolean isUpdate(String text, PrefixMapping prefixes) {
    UpdateRequest request = UpdateFactory.create();
    request.getPrefixMapping().setNsPrefixes(prefixes);
    try {
      UpdateFactory.parse(request, text);
      return !request.getOperations().isEmpty();
    } catch (QueryException e) {
      return false;
    }
  }

  private static StemmaException malformed(String place, QueryException e) {
    String message = String.valueOf(e.getMessage());
    Matcher position = POSITION.matcher(message);
    String at = place;
    if (position.find()) {
      at = place + ":" + position.group(1) + ":" + position.group(2);
    } else if (e instanceof QueryParseException parse && parse.getLine() > 0) {
      at = place + ":" + parse.getLine() + ":" + parse.getColumn();
    }
    return new StemmaException(at, "malformed query: " + problem(message), remedy(message), e);
  }

  /** The first sentence of the parser's message, its position left out. */
  private static String problem(String message) {
    String head = message.lines().findFirst().orElse("").replaceAll("(?i) at (?=line \\d)", " ");
    String rest = POSITION.matcher(head).replaceAll("");
    return CharMatcher.anyOf(" .:")
        .trimFrom(CharMatcher.whitespace().collapseFrom(rest, ' '))
        .replaceFirst("^Encountered \"<EOF>\"$", "it ends too early")
        .replaceFirst(
            "^Encountered \" *(?:<[A-Z_0-9]+>|\"[^\"]*\") \"(.*?) *\"\"?$", "unexpected $1")
        .replaceFirst("^Unresolved prefixed name: ", "undeclared prefix in ")
        .replaceFirst(
            "^Lexical error.*<EOF> after prefix \"[\\\\]?['\"<].*",
            "a quotation mark or bracket is never closed")
        .replaceFirst("^Lexical error.*<EOF>.*", "it ends too early")
        .replaceFirst("^Lexical error.*after prefix \"(.*)\"$", "cannot read on after $1");
  }

  private static String remedy(String message) {
    if (message.contains("Unresolved prefixed name")) {
      return "declare it with PREFIX, or write the IRI in <>";
    }
    var expected =
        message
            .lines()
            .map(String::strip)
            .filter(line -> line.endsWith(" ..."))
            .map(line -> line.substring(0, line.length() - " ...".length()).replace("\"", ""))
            .toList();
    return expected.isEmpty() || expected.size() > EXPECTED_SHOWN
        ? "correct it there"
        : "expected " + String.join(" or ", expected);
  }
}
