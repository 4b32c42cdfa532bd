package org.stemma.store;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.stemma.graph.Iris;
import org.stemma.paper.StemmaException;

/**
 * A store on disk: a directory with a manifest and a TDB2 database, open in this process and so in
 * no other. Its default graph, as queries see it, is the union of all named graphs.
 */
public final class GraphStore implements AutoCloseable {
  private static final String DATABASE = "tdb2";
  private static final int FINGERPRINT_DIGITS = 16;
  private static final String STATE = ".bpt";
  private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

  static {
    JenaSystem.init(); // Before any class of TDB2's, which do not bear to be the first.
  }

  private final Path directory;
  private final Path home;
  private final Iris iris;
  private final DatasetGraph dataset;
  private final Runnable afterwards;

  private GraphStore(
      Path directory, Path home, Iris iris, DatasetGraph dataset, Runnable afterwards) {
    this.directory = directory;
    this.home = home;
    this.iris = iris;
    this.dataset = dataset;
    this.afterwards = afterwards;
  }

  /**
   * Opens the store in that directory to write, or makes one where there is none. Where a server
   * has it, what is written goes into a copy, which takes its place when this is closed.
   *
   * @param base the base IRI of a new store, or what an old one's must be; empty for whatever it is
   * @throws StemmaException where the directory cannot be a store, or is open elsewhere
   */
  public static GraphStore open(Path directory, Optional<Iris> base) {
    Optional<Manifest> manifest = manifest(directory);
    if (manifest.isEmpty()) {
      create(directory, Manifest.of(base.orElse(Iris.DEFAULT)));
    }
    Iris iris = new Iris(manifest.map(Manifest::base).orElse(base.orElse(Iris.DEFAULT).base()));
    if (base.isPresent() && !base.get().equals(iris)) {
      throw new StemmaException(
          directory.toString(),
          "its IRIs begin with " + iris.base() + ", not with " + base.get().base(),
          "give that base IRI, or another --data directory");
    }
    return Building.open(directory, existing(directory));
  }

  /**
   * Opens the store in that directory to read. Where a server has it, this reads what that serves
   * now, and goes on reading that.
   *
   * @throws StemmaException where there is none, or a build has it
   */
  public static GraphStore openExisting(Path directory) {
    Manifest manifest = existing(directory);
    return ServedStore.isServed(directory)
        ? Snapshot.open(directory)
        : connect(directory, manifest, DatabaseParameters.TO_READ, () -> {});
  }

  /**
   * The home of the store in that directory, as {@link #home} tells it of an open one.
   *
   * @throws StemmaException where there is none
   */
  public static Path homeOf(Path directory) {
    return directory.resolve(existing(directory).home());
  }

  /** The manifest of the store that must be there, and be one that a process can lock. */
  static Manifest existing(Path directory) {
    Manifest manifest =
        manifest(directory)
            .orElseThrow(
                () ->
                    new StemmaException(
                        directory.toString(),
                        "no store here",
                        "make one with stemma build FILE, or say where it is with --data"));
    if (!Files.isWritable(directory)) {
      throw unwritable(directory, new IOException("not writable"));
    }
    return manifest;
  }

  private static Optional<Manifest> manifest(Path directory) {
    if (Files.exists(directory) && !Files.isDirectory(directory)) {
      throw new StemmaException(
          directory.toString(), "a file, not a directory", "choose another --data directory");
    }
    return Manifest.read(directory);
  }

  private static void create(Path directory, Manifest manifest) {
    try {
      Files.createDirectories(directory);
      try (Stream<Path> files = Files.list(directory)) {
        if (files.findAny().isPresent()) {
          throw new StemmaException(
              directory.toString(),
              "neither empty nor a store",
              "choose another --data directory, or empty this one");
        }
      }
      manifest.write(directory);
    } catch (IOException e) {
      throw unwritable(directory, e);
    }
  }

  /** Opens what that manifest names. */
  static GraphStore connect(
      Path directory, Manifest manifest, StoreParams parameters, Runnable afterwards) {
    return connect(directory, directory.resolve(manifest.home()), manifest, parameters, afterwards);
  }

  /**
   * Opens what is in that home.
   *
   * @param afterwards what is done when it has been closed
   */
  static GraphStore connect(
      Path directory, Path home, Manifest manifest, StoreParams parameters, Runnable afterwards) {
    return new GraphStore(
        directory,
        home,
        new Iris(manifest.base()),
        database(directory, home, parameters),
        afterwards);
  }

  private static DatasetGraph database(Path directory, Path home, StoreParams parameters) {
    try {
      DatasetGraph dataset =
          DatabaseMgr.connectDatasetGraph(
              Location.create(home.resolve(DATABASE).toAbsolutePath()), parameters);
      dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
      return dataset;
    } catch (DBOpEnvException e) {
      throw inUse(directory, holder(e));
    } catch (RuntimeException e) {
      throw new StemmaException(
          directory.toString(),
          "cannot open its database: " + e.getMessage(),
          "restore it from a copy, or build it anew in another --data directory",
          e);
    }
  }

  /** What to say where a process that says that of itself has the store. */
  static StemmaException inUse(Path directory, String holder) {
    return new StemmaException(
        directory.toString(),
        "in use by another process" + (holder.isEmpty() ? "" : " (" + holder + ")"),
        "wait until it ends, or stop it, and try again");
  }

  /** The number of the process that holds the lock, which TDB2 tells only in its message. */
  private static String holder(DBOpEnvException e) {
    Matcher matcher = HOLDER.matcher(String.valueOf(e.getMessage()));
    return matcher.find() ? matcher.group(1) : "";
  }

  static StemmaException unwritable(Path directory, IOException cause) {
    return new StemmaException(
        directory.toString(),
        "cannot write here",
        "choose another --data directory, or mend its permissions",
        cause);
  }

  /** Where it is. */
  public Path directory() {
    return directory;
  }

  /**
   * The directory of the files that make up what it holds: the database, and whatever else is kept
   * in step with it, in a folder each. A build into a store that is served works on a copy of it.
   */
  public Path home() {
    return home;
  }

  /** The IRIs of what it holds. */
  public Iris iris() {
    return iris;
  }

  /** What it holds, to be used in transactions. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /**
   * A short word that is another when what it holds is another: made of the files in which the
   * database keeps, at each commit, where its trees begin.
   */
  public String fingerprint() {
    Hasher hasher = Hashing.sha256().newHasher();
    try (Stream<Path> files = Files.walk(home.resolve(DATABASE))) {
      for (Path file : files.filter(f -> f.toString().endsWith(STATE)).sorted().toList()) {
        hasher.putBytes(Files.readAllBytes(file));
        hasher.putLong(Files.getLastModifiedTime(file).toMillis());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hasher.hash().toString().substring(0, FINGERPRINT_DIGITS);
  }

  @Override
  public void close() {
    dataset.close();
    TDBInternal.expel(dataset);
    afterwards.run();
  }
}
