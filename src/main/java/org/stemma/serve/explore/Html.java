package org.stemma.serve.explore;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * A page before it is written: a template and what it shows.
 *
 * @param template its file under {@code src/main/jte}
 * @param status the HTTP status that goes with it
 * @param parameters by the names that the template declares
 */
record Html(String template, int status, ImmutableMap<String, Object> parameters)
    implements Answer {
  /** A page that was found, whose template declares one parameter, {@code page}. */
  static Html of(String template, Object page) {
    return new Html(template, 200, ImmutableMap.of("page", page));
  }

  /** The same with one parameter more. */
  Html with(String name, Object value) {
    return new Html(
        template,
        status,
        ImmutableMap.<String, Object>builder().putAll(parameters).put(name, value).build());
  }

  /** The same with another status. */
  Html withStatus(int other) {
    return new Html(template, other, parameters);
  }

  /** Its parameters, as the template engine takes them. */
  Map<String, Object> model() {
    return parameters;
  }
}
