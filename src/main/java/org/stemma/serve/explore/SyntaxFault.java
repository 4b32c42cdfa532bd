package org.stemma.serve.explore;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;

/**
 * What keeps a text from being a query.
 *
 * @param line where, from 1; 0 where it is not known
 * @param words what, for people
 */
record SyntaxFault(int line, String words) {
  /** What the parser met, which it tells after the kind of token that it is. */
  private static final Pattern MET =
      Pattern.compile("Encountered \" (?:<\\w+>|\"[^\"]*\") \"(.*) \"\" at line.*");

  private static final Pattern PLACE = Pattern.compile("(?i).*line (\\d+), column (\\d+).*");

  /** That of what Jena says. */
  static SyntaxFault of(QueryParseException e) {
    String message = firstLine(e);
    Matcher place = PLACE.matcher(message);
    Matcher met = MET.matcher(message);
    int line = place.matches() ? Integer.parseInt(place.group(1)) : Math.max(0, e.getLine());
    if (message.contains("Encountered \"<EOF>\"")) {
      return new SyntaxFault(line, "The query ends before it is complete.");
    }
    return new SyntaxFault(
        line,
        met.matches() && place.matches()
            ? "“" + met.group(1) + "” cannot stand here (column " + place.group(2) + ")."
            : message);
  }

  /** The first line of what Jena says, which the tokens that it expected follow by the dozen. */
  static String firstLine(RuntimeException e) {
    return Optional.ofNullable(e.getMessage())
        .flatMap(message -> message.lines().findFirst())
        .orElse("The query cannot be answered.");
  }
}
