package org.stemma.serve.linked;

import com.google.common.base.Splitter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.stream.StreamSupport;
import org.apache.jena.atlas.lib.IRILib;

/** The headers by which a description is found, named, and kept. */
final class Headers {
  /** Another after a new start, since the program may be another though the data are the same. */
  static final String PROGRAM = Long.toString(System.currentTimeMillis(), 36);

  private Headers() {}

  /**
   * Says that the answer depends on what is accepted, and where other forms of it are.
   *
   * @param path where the page is, and, with their endings, the documents are
   */
  static void link(HttpServletResponse response, String iri, String path) {
    response.addHeader("Vary", "Accept");
    response.addHeader("Link", "<" + ascii(iri) + ">; rel=\"canonical\"");
    for (Representation form : Representation.values()) {
      link(response, path, "alternate", form);
    }
    link(response, path, "describedby", Representation.TURTLE);
  }

  private static void link(
      HttpServletResponse response, String path, String relation, Representation form) {
    response.addHeader(
        "Link",
        "<%s%s>; rel=\"%s\"; type=\"%s\""
            .formatted(ascii(path), form.suffix(), relation, form.type()));
  }

  /** Says which document this is. */
  static void locate(HttpServletResponse response, String path) {
    response.setHeader("Content-Location", ascii(path));
  }

  /** An IRI as a URI, which alone a header can carry. */
  private static String ascii(String iri) {
    return IRILib.encodeNonASCII(iri);
  }

  /**
   * Says that the answer may be kept, but must be asked for again.
   *
   * @return whether the client has this one already, so that none need be sent
   */
  static boolean keep(HttpServletRequest request, HttpServletResponse response, String tag) {
    // Weak, since compression makes other bytes of it.
    String whole = "W/\"" + tag + "\"";
    response.setHeader("ETag", whole);
    response.setHeader("Cache-Control", "no-cache");
    boolean known =
        Collections.list(request.getHeaders("If-None-Match")).stream()
            .flatMap(
                header ->
                    StreamSupport.stream(
                        Splitter.on(',').trimResults().split(header).spliterator(), false))
            .anyMatch(each -> each.equals("*") || opaque(each).equals(opaque(whole)));
    if (known) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }
    return known;
  }

  /** What entity tags are compared by where strong and weak are alike. */
  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }
}
