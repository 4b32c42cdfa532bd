package org.stemma.store;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.stemma.graph.Iris;
import org.stemma.paper.StemmaException;

/**
 * The file by which a directory is known as a store: in what format, and under which base IRI.
 *
 * @param format counts up when an older Stemma can no longer read a store
 */
record Manifest(int format, String base) {
  /** The format that this version reads and writes. */
  static final int FORMAT = 1;

  private static final String FILE = "stemma.properties";

  static Manifest of(Iris iris) {
    return new Manifest(FORMAT, iris.base());
  }

  /**
   * The manifest of that directory, empty where it has none.
   *
   * @throws StemmaException where it is unreadable or of another format
   */
  static Optional<Manifest> read(Path directory) {
    Path file = directory.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Properties properties = new Properties();
    int format;
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
      format = Integer.parseInt(properties.getProperty("format", ""));
    } catch (IOException | IllegalArgumentException e) {
      throw new StemmaException(
          file.toString(),
          "not a manifest that Stemma wrote",
          "choose another --data directory, or build the store anew",
          e);
    }
    if (format != FORMAT) {
      throw new StemmaException(
          directory.toString(),
          "a store of format " + format + ", and this Stemma knows format " + FORMAT,
          format > FORMAT ? "use a newer Stemma" : "build it anew in another --data directory");
    }
    return Optional.of(new Manifest(format, properties.getProperty("base", Iris.DEFAULT.base())));
  }

  /** Writes it in one step, so that a store never has half a manifest. */
  void write(Path directory) throws IOException {
    Path draft = directory.resolve(FILE + ".new");
    Files.writeString(
        draft,
        "# A Stemma store; see docs/GRAPH.md.\nformat=" + format + "\nbase=" + escaped() + "\n");
    Files.move(
        draft,
        directory.resolve(FILE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private String escaped() {
    return base.replace("\\", "\\\\");
  }
}
