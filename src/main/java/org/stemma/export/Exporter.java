package org.stemma.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.stemma.export.about.CroissantFile;
import org.stemma.export.about.DatasetAccount;
import org.stemma.export.about.DumpFile;
import org.stemma.export.about.Tally;
import org.stemma.export.about.VoidFile;
import org.stemma.export.network.EntityNetwork;
import org.stemma.export.network.Gexf;
import org.stemma.export.network.GraphMl;
import org.stemma.export.network.Neo4j;
import org.stemma.export.network.Neo4jFile;
import org.stemma.export.rdf.Description;
import org.stemma.export.rdf.Dump;
import org.stemma.export.rdf.DumpWriter;
import org.stemma.export.rdf.RdfSyntax;
import org.stemma.export.rdf.TallyingWriter;
import org.stemma.export.rdf.Walk;
import org.stemma.export.table.Table;
import org.stemma.export.table.TableFormat;
import org.stemma.export.table.Tables;
import org.stemma.paper.StemmaException;
import org.stemma.store.GraphStore;

/**
 * Writes a store, or a part of one, to files, with a description of them beside. The same
 * statements give the same bytes, and files that were there stay until the new ones are whole.
 */
public final class Exporter {
  private final Selection selection;
  private final Walk walk;
  private final Tally tally = new Tally();

  private Exporter(Selection selection) {
    this.selection = selection;
    this.walk = new Walk(selection.dataset(), selection.iris());
  }

  /**
   * Writes that part to that place.
   *
   * @param licence the IRI of the terms on which it is given; none are said where empty
   * @return the files, their description last
   * @throws StemmaException where they cannot be written or the store has no such part
   */
  public static ImmutableList<Path> export(
      GraphStore store, Part part, Target target, Optional<String> licence) {
    boolean isNew = !Files.exists(target.folder());
    try {
      Files.createDirectories(target.folder());
      Leftovers.remove(target.folder());
      ImmutableSet<Triple> before = VoidFile.read(target.folder());
      try (Selection selection = Selection.of(store, part, target.folder());
          Drafts drafts = new Drafts()) {
        Exporter exporter = new Exporter(selection);
        exporter.check(part, target.format());
        exporter.write(target, drafts);
        describe(exporter.account(part, target, licence, drafts), target, before, drafts);
        return drafts.place();
      } finally {
        if (isNew) {
          removeIfEmpty(target.folder());
        }
      }
    } catch (IOException e) {
      throw target.unwritable(e);
    }
  }

  /** A directory that was made for an export that failed is not left. */
  private static void removeIfEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      if (files.findAny().isPresent()) {
        return;
      }
    }
    Files.delete(folder);
  }

  private DatasetAccount account(Part part, Target target, Optional<String> licence, Drafts drafts)
      throws IOException {
    ImmutableList.Builder<DumpFile> files = ImmutableList.builder();
    for (Path file : drafts.files()) {
      String name = file.getFileName().toString();
      files.add(DumpFile.of(name, target.format().mediaType(), drafts.draft(file)));
    }
    return new DatasetAccount(part.label(), selection.iris(), licence, tally, files.build());
  }

  private static void describe(
      DatasetAccount account, Target target, ImmutableSet<Triple> before, Drafts drafts)
      throws IOException {
    Path folder = target.folder();
    if (target.format() == ExportFormat.CSV || target.format() == ExportFormat.PARQUET) {
      try (OutputStream out = drafts.open(folder.resolve(CroissantFile.NAME), false)) {
        CroissantFile.write(account, out);
      }
    }
    try (OutputStream out = drafts.open(folder.resolve(VoidFile.NAME), false)) {
      VoidFile.write(account, before, folder, out);
    }
  }

  /**
   * Writes that part in a format of one file, with no description; flushes the stream and leaves it
   * open.
   */
  public static void write(GraphStore store, Part part, ExportFormat format, OutputStream out)
      throws IOException {
    Path scratch = Path.of(System.getProperty("java.io.tmpdir"));
    Leftovers.remove(scratch);
    try (Selection selection = Selection.of(store, part, scratch)) {
      Exporter exporter = new Exporter(selection);
      exporter.check(part, format);
      exporter.write(format, out);
    }
  }

  /** Refuses to make tables and networks of statements that are about no paper and no entity. */
  private void check(Part part, ExportFormat format) {
    if (format.syntax().isEmpty() && walk.papers().isEmpty() && walk.entities().isEmpty()) {
      throw new StemmaException(
          part.label(),
          "gives statements, and " + format.label() + " needs papers or entities",
          "export it as RDF, such as ttl");
    }
  }

  private void write(Target target, Drafts drafts) throws IOException {
    Path path = target.path();
    switch (target.format()) {
      case CSV -> tables(TableFormat.CSV, path, drafts);
      case PARQUET -> tables(TableFormat.PARQUET, path, drafts);
      case NEO4J -> neo4j(path, drafts);
      default -> {
        try (OutputStream out = drafts.open(path, target.isCompressed())) {
          write(target.format(), out);
        }
      }
    }
    if (target.format().syntax().map(RdfSyntax::hasGraphs).orElse(true)) {
      // The counts are of statements, not of statements in graphs, nor of rows.
      new Dump(walk).writeUnion(TallyingWriter.only(tally));
    }
  }

  private void write(ExportFormat format, OutputStream out) throws IOException {
    switch (format) {
      case GRAPHML -> GraphMl.write(new EntityNetwork(walk), out);
      case GEXF -> Gexf.write(new EntityNetwork(walk), out);
      default -> rdf(format.syntax().orElseThrow(), out);
    }
    out.flush();
  }

  private void rdf(RdfSyntax syntax, OutputStream out) throws IOException {
    Consumer<Description> counted = syntax.hasGraphs() ? description -> {} : tally;
    try (DumpWriter writer = new TallyingWriter(counted, syntax.writer(out, selection.iris()))) {
      if (syntax.hasGraphs()) {
        new Dump(walk).writeGraphs(writer);
      } else {
        new Dump(walk).writeUnion(writer);
      }
    }
  }

  private void tables(TableFormat format, Path folder, Drafts drafts) throws IOException {
    String ending = format == TableFormat.CSV ? ".csv" : ".parquet";
    Map<Table, Path> files = new EnumMap<>(Table.class);
    for (Table table : Table.values()) {
      files.put(table, drafts.of(folder.resolve(table.label() + ending)));
    }
    try (Tables tables = new Tables(format, files)) {
      tables.write(walk);
    }
  }

  private void neo4j(Path folder, Drafts drafts) throws IOException {
    Map<Neo4jFile, Path> files = new EnumMap<>(Neo4jFile.class);
    for (Neo4jFile file : Neo4jFile.values()) {
      files.put(file, drafts.of(folder.resolve(file.label() + ".csv")));
    }
    try (Neo4j neo4j = new Neo4j(files)) {
      neo4j.write(walk);
    }
  }
}
