package org.stemma.serve.explore;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.graph.Iris;
import org.stemma.graph.Prefixes;

/** Completes the text of a query by the prefixes that it uses and does not declare. */
final class SparqlText {
  private static final Pattern IRI = Pattern.compile("<[^<>\\s]*>");

  private static final Pattern DECLARED = Pattern.compile("PREFIX\\s+(\\w+):\\s*(<[^>]*>)\\s*");

  private SparqlText() {}

  /** The text with a line for each known prefix that is missing. */
  static String complete(String text, Iris iris) {
    ImmutableSortedMap<String, String> known = Prefixes.of(iris);
    String missing =
        known.entrySet().stream()
            .filter(prefix -> uses(text, prefix.getKey()) && !declares(text, prefix.getKey()))
            .map(SparqlText::line)
            .collect(joining());
    return missing + text;
  }

  /** The text without the lines for prefixes that it does not use. */
  static String lean(String text) {
    String body =
        text.lines().filter(line -> !DECLARED.matcher(line).matches()).collect(joining("\n"));
    String needed =
        text.lines()
            .map(DECLARED::matcher)
            .filter(Matcher::matches)
            .filter(declared -> uses(body, declared.group(1)))
            .map(declared -> "PREFIX " + declared.group(1) + ": " + declared.group(2) + "\n")
            .collect(joining());
    return needed + body;
  }

  private static boolean uses(String text, String prefix) {
    // Within an IRI no prefix is meant.
    String bare = IRI.matcher(text).replaceAll("<>");
    return Pattern.compile("(?<![\\w.-])" + prefix + ":").matcher(bare).find();
  }

  private static boolean declares(String text, String prefix) {
    return Pattern.compile("(?i)\\bPREFIX\\s+" + prefix + ":").matcher(text).find();
  }

  private static String line(Map.Entry<String, String> prefix) {
    return "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n";
  }
}
