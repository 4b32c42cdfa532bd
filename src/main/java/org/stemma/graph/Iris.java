package org.stemma.graph;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.stemma.paper.EntityKey;
import org.stemma.paper.StemmaException;

/**
 * The IRIs of everything in a graph, which depend on nothing but what they name.
 *
 * @param base what they all begin with; ends in a slash or a number sign
 */
public record Iris(String base) {
  private static final Pattern BASE =
      Pattern.compile(
          "(https?://[^\\s<>\"{}|\\\\^`#?]+/|urn:[a-z0-9][a-z0-9-]*:[^\\s<>\"{}|\\\\^`]*)");

  /** Code points that an IRI's path may hold as they are (RFC 3987), but for the percent sign. */
  private static final String PATH_SIGNS = "-._~!$&'()*+,;=:@/";

  /** Ids that need no second look. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9:_-]+(?:\\.[A-Za-z0-9:_-]+)*");

  /** Segments that a browser would resolve away: empty ones, one dot, two dots. */
  private static final Pattern BARE_SLASH = Pattern.compile("(?<![^/])/|/(?![^/])");

  private static final Pattern DOTS = Pattern.compile("(?<=^|/)\\.{1,2}(?=$|/)");

  private static final int HASH_DIGITS = 24;

  /** The base of a graph that says no other. */
  public static final Iris DEFAULT = new Iris("https://w3id.org/stemma/");

  public Iris {
    if (!BASE.matcher(base).matches()) {
      throw new StemmaException(
          "base IRI " + base,
          "not an absolute IRI that ends in a slash",
          "give one such as " + "https://w3id.org/stemma/");
    }
  }

  /** The paper of that id. */
  public Node paper(String id) {
    return node("paper/" + path(id));
  }

  /** The named graph of the paper of that id. */
  public Node paperGraph(String id) {
    return node("paper/" + path(id) + "#graph");
  }

  /** A passage of the paper's text, offsets in code points, end exclusive. */
  Node passage(String id, int start, int end) {
    return node("paper/" + path(id) + "#char=" + start + "," + end);
  }

  /** The same passage as the name of that entity, where it is the name of another too. */
  Node passage(String id, int start, int end, EntityKey entity) {
    return node("paper/" + path(id) + "#char=" + start + "," + end + "&entity=" + segment(entity));
  }

  /** The entity of that type and name. */
  public Node entity(EntityKey key) {
    return node(segment(key));
  }

  /** The claim that says that. */
  Node claim(String... content) {
    return node("claim/" + hash(content));
  }

  /** The result that says that. */
  Node result(String... content) {
    return node("result/" + hash(content));
  }

  /** The run that these things make up. */
  public Node run(String... content) {
    return node("run/" + hash(content));
  }

  /** The program of that version. */
  public Node software(String version) {
    return node("software/stemma-" + path(version));
  }

  /** The named graph of what holds of entities whichever paper names them. */
  public Node entitiesGraph() {
    return node("graph/entities");
  }

  /** The named graph of builds. */
  public Node runsGraph() {
    return node("graph/runs");
  }

  /** What stands at that path below the base, each of its characters as it is, not escaped. */
  public Node at(String path) {
    return node(path(path));
  }

  /** Whether that is the named graph of a paper. */
  public boolean isPaperGraph(Node graph) {
    return graph.isURI()
        && graph.getURI().startsWith(base + "paper/")
        && graph.getURI().endsWith("#graph");
  }

  /** The paper that this named graph is of, which {@link #isPaperGraph} must be. */
  public static Node paperOf(Node graph) {
    String iri = graph.getURI();
    return NodeFactory.createURI(iri.substring(0, iri.length() - "#graph".length()));
  }

  /**
   * The IRI without the base, where it begins with that; so that hashes are the same under each.
   */
  String relative(Node node) {
    String iri = node.getURI();
    return iri.startsWith(base) ? iri.substring(base.length()) : iri;
  }

  private static String segment(EntityKey key) {
    return key.type().segment() + "/" + Slug.of(key.name());
  }

  private Node node(String local) {
    return NodeFactory.createURI(base + local);
  }

  /**
   * The first digits of the SHA-256 of the parts, each with its length, so that no two lists meet.
   */
  private static String hash(String... parts) {
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      text.append(part.length()).append(':').append(part);
    }
    return Hashing.sha256()
        .hashString(text, StandardCharsets.UTF_8)
        .toString()
        .substring(0, HASH_DIGITS);
  }

  private static String path(String id) {
    if (PLAIN.matcher(id).matches()) {
      return id;
    }
    StringBuilder path = new StringBuilder(id.length());
    id.codePoints().forEach(c -> appendEscaped(path, c));
    return DOTS.matcher(BARE_SLASH.matcher(path).replaceAll("%2F"))
        .replaceAll(dots -> "%2E".repeat(dots.group().length()));
  }

  private static void appendEscaped(StringBuilder path, int c) {
    boolean plain =
        c < 128
            ? Character.isLetterOrDigit(c) || PATH_SIGNS.indexOf(c) >= 0
            : Character.isLetterOrDigit(c);
    if (plain) {
      path.appendCodePoint(c);
    } else {
      for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
        path.append('%').append(String.format("%02X", b));
      }
    }
  }
}
