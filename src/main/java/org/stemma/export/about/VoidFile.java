package org.stemma.export.about;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;
import org.stemma.export.rdf.Description;
import org.stemma.export.rdf.TurtleWriter;
import org.stemma.graph.Prefixes;
import org.stemma.paper.StemmaException;

/**
 * The file that describes the dumps of a directory. Dumps of the same graph in other formats stay
 * in it while their files are there, and so do other parts.
 */
public final class VoidFile {
  /** Its name. */
  public static final String NAME = "void.ttl";

  /** What stands for the place of the file while it is read. */
  private static final String BASE = "http://void.invalid/";

  private VoidFile() {}

  /**
   * What the file of that directory says now.
   *
   * @throws StemmaException where it is no Turtle
   */
  public static ImmutableSet<Triple> read(Path directory) {
    Path file = directory.resolve(NAME);
    ImmutableSet.Builder<Triple> triples = ImmutableSet.builder();
    if (!Files.exists(file)) {
      return triples.build();
    }
    try {
      RDFParser.create()
          .source(file)
          .lang(Lang.TURTLE)
          .base(BASE)
          .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
          .parse(
              new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                  triples.add(
                      Triple.create(
                          relative(triple.getSubject()),
                          triple.getPredicate(),
                          relative(triple.getObject())));
                }
              });
      return triples.build();
    } catch (RiotException e) {
      throw new StemmaException(
          file.toString(),
          "is not Turtle, and would be replaced by a description of the dump",
          "move it away, or export to another directory",
          e);
    }
  }

  private static Node relative(Node node) {
    return node.isURI() && node.getURI().startsWith(BASE)
        ? NodeFactory.createURI(node.getURI().substring(BASE.length()))
        : node;
  }

  /** Writes a description of that dump, and what still holds of what was said before. */
  public static void write(
      DatasetAccount account, Set<Triple> before, Path directory, OutputStream out)
      throws IOException {
    ImmutableSet<Triple> now = VoidDescription.of(account);
    Set<Triple> all = new HashSet<>(now);
    all.addAll(kept(account, before, now, directory));
    var bySubject = all.stream().collect(Collectors.groupingBy(Triple::getSubject));
    SortedMap<Node, List<Triple>> sorted = new TreeMap<>(Description.BY_NAME);
    sorted.putAll(bySubject);
    try (TurtleWriter writer = new TurtleWriter(out, prefixes(account))) {
      for (var subject : sorted.entrySet()) {
        writer.write(Description.of(subject.getKey(), subject.getValue()));
      }
    }
    out.flush();
  }

  /**
   * Of the same dataset only the other files that are there, if it is the same as it was; of
   * others, everything.
   */
  private static Set<Triple> kept(
      DatasetAccount account, Set<Triple> before, Set<Triple> now, Path directory) {
    Node dataset = VoidDescription.dataset(account);
    boolean same =
        before.stream()
            .filter(triple -> triple.getSubject().equals(dataset))
            .filter(
                triple ->
                    triple.getPredicate().equals(VOID.triples.asNode())
                        || triple.getPredicate().equals(DCTerms.modified.asNode()))
            .allMatch(now::contains);
    Set<Triple> kept = new HashSet<>();
    for (Triple triple : before) {
      String subject = triple.getSubject().toString();
      boolean own = subject.equals(dataset.getURI());
      boolean ofFile = subject.startsWith(dataset.getURI() + "-as-");
      boolean ofPart = subject.startsWith(dataset.getURI() + "-");
      String name = name(triple, dataset);
      if ((own || ofFile)
          ? same
              && !name.isEmpty()
              && Files.exists(directory.resolve(name))
              && !isNew(account, name)
          : !ofPart) {
        kept.add(triple);
      }
    }
    return kept;
  }

  private static boolean isNew(DatasetAccount account, String name) {
    return account.files().stream().anyMatch(file -> file.name().equals(name));
  }

  /** The file that a statement of the dataset or of one of its distributions is about. */
  private static String name(Triple triple, Node dataset) {
    String distribution = dataset.getURI() + "-as-";
    if (triple.getSubject().toString().startsWith(distribution)) {
      return triple.getSubject().toString().substring(distribution.length());
    }
    if (triple.getPredicate().equals(DCAT.distribution.asNode())
        && triple.getObject().toString().startsWith(distribution)) {
      return triple.getObject().toString().substring(distribution.length());
    }
    return triple.getPredicate().equals(VOID.dataDump.asNode())
        ? triple.getObject().toString()
        : "";
  }

  private static ImmutableSortedMap<String, String> prefixes(DatasetAccount account) {
    return ImmutableSortedMap.<String, String>naturalOrder()
        .putAll(
            Prefixes.of(account.iris()).entrySet().stream()
                .filter(prefix -> !Set.of("void", "dcat", "xsd").contains(prefix.getKey()))
                .toList())
        .put("dcat", DCAT.NS)
        .put("void", VOID.NS)
        .put("xsd", XSD.NS)
        .buildOrThrow();
  }
}
