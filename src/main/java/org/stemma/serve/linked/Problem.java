package org.stemma.serve.linked;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why there is no answer, for programs (RFC 9457).
 *
 * @param body the problem as JSON
 */
record Problem(int status, ObjectNode body) {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static Problem of(int status, String title, String path) {
    ObjectNode body =
        JSON.createObjectNode().put("title", title).put("status", status).put("instance", path);
    return new Problem(status, body);
  }

  static Problem missing(String path, List<Near> near) {
    Problem problem = of(HttpServletResponse.SC_NOT_FOUND, "No such thing in the graph", path);
    ArrayNode list = problem.body().putArray("near");
    near.forEach(each -> list.addObject().put("name", each.name()).put("iri", each.iri()));
    return problem;
  }

  static Problem notAcceptable(String path) {
    Problem problem =
        of(HttpServletResponse.SC_NOT_ACCEPTABLE, "There is none of the forms asked for", path);
    String types =
        Arrays.stream(Representation.values())
            .map(Representation::type)
            .collect(Collectors.joining(", "));
    problem.body().put("detail", "Accept one of " + types + ".");
    return problem;
  }

  void send(HttpServletResponse response) throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(body);
    response.setStatus(status);
    response.setContentType("application/problem+json");
    response.setHeader("Cache-Control", "no-cache");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
