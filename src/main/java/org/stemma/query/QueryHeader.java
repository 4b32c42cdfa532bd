package org.stemma.query;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.paper.StemmaException;

/**
 * Reads the comments at the head of a {@code .rq} file:
 *
 * <pre>
 * # title: Leaderboard of a benchmark
 * # description: Every figure reported on it,
 * #   best first.
 * # param benchmark benchmark — the benchmark
 * # param month month default 2025-04 — the month of publication
 * # param metric text optional — part of the metric's name
 * # example: stemma query leaderboard benchmark=WebShop
 * </pre>
 *
 * A comment that begins with two or more spaces continues the line before it.
 */
final class QueryHeader {
  private static final Pattern PARAM =
      Pattern.compile(
          "(?<name>[a-z][A-Za-z0-9]*)\\s+(?<type>[a-z]+)"
              + "(?:\\s+(?:(?<optional>optional)|default\\s+(?<standard>.*?)))?"
              + "(?:\\s+—\\s+(?<text>.*))?");

  private QueryHeader() {}

  static NamedQuery parse(String name, String folder, String place, String text) {
    String title = name;
    String description = "";
    List<QueryParameter> parameters = new ArrayList<>();
    List<String> examples = new ArrayList<>();
    for (Comment comment : comments(text)) {
      String value = comment.text;
      if (value.startsWith("title:")) {
        title = after(value, "title:");
      } else if (value.startsWith("description:")) {
        description = after(value, "description:");
      } else if (value.startsWith("example:")) {
        examples.add(after(value, "example:"));
      } else if (value.startsWith("param ")) {
        parameters.add(parameter(place + ":" + comment.line, after(value, "param ")));
      }
    }
    return new NamedQuery(
        name,
        folder,
        title,
        description,
        ImmutableList.copyOf(parameters),
        ImmutableList.copyOf(examples),
        place,
        text);
  }

  private static String after(String value, String key) {
    return value.substring(key.length()).strip();
  }

  private static QueryParameter parameter(String place, String value) {
    Matcher matcher = PARAM.matcher(value);
    if (!matcher.matches()) {
      throw new StemmaException(
          place,
          "not a parameter: " + value,
          "write # param NAME TYPE [optional | default VALUE] — what it means");
    }
    String label = matcher.group("type");
    ParameterType type =
        ParameterType.ofLabel(label)
            .orElseThrow(
                () ->
                    new StemmaException(
                        place,
                        "no parameter type " + label,
                        "the types are " + ParameterType.labels()));
    Optional<String> standard = Optional.ofNullable(matcher.group("standard"));
    boolean required = standard.isEmpty() && matcher.group("optional") == null;
    String text = Optional.ofNullable(matcher.group("text")).orElse("");
    return new QueryParameter(matcher.group("name"), type, required, standard, text);
  }

  /** The comments before the first line that is none, continued ones joined. */
  private static ImmutableList<Comment> comments(String text) {
    List<Comment> comments = new ArrayList<>();
    int line = 0;
    for (String raw : text.lines().toList()) {
      line++;
      if (!raw.startsWith("#")) {
        break;
      }
      String body = raw.substring(1);
      if (body.startsWith("  ") && !comments.isEmpty()) {
        Comment last = comments.removeLast();
        comments.add(new Comment(last.line, last.text + " " + body.strip()));
      } else {
        comments.add(new Comment(line, body.strip()));
      }
    }
    return ImmutableList.copyOf(comments);
  }

  private record Comment(int line, String text) {}
}
