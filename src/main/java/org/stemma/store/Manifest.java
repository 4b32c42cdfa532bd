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
 * The file by which a directory is known as a store: in what format, under which base IRI, and in
 * which of its folders.
 *
 * @param base what its IRIs begin with
 * @param home the folder of what it holds, empty for the directory itself
 */
record Manifest(String base, String home) {
  /** The format of a store that is where the first ones were, so that an older Stemma reads it. */
  private static final int FIRST = 1;

  /** The format of a store that is in a folder of the directory. */
  private static final int WITH_HOME = 2;

  private static final String FILE = "stemma.properties";

  static Manifest of(Iris iris) {
    return new Manifest(iris.base(), "");
  }

  /** The same store with another home. */
  Manifest at(String folder) {
    return new Manifest(base, folder);
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
    if (format < FIRST || format > WITH_HOME) {
      throw new StemmaException(
          directory.toString(),
          "a store of format " + format + ", and this Stemma knows format " + WITH_HOME,
          format > WITH_HOME ? "use a newer Stemma" : "build it anew in another --data directory");
    }
    return Optional.of(
        new Manifest(
            properties.getProperty("base", Iris.DEFAULT.base()),
            properties.getProperty("home", "")));
  }

  /** Writes it in one step, so that a store never has half a manifest. */
  void write(Path directory) throws IOException {
    Path draft = directory.resolve(FILE + ".new");
    int format = home.isEmpty() ? FIRST : WITH_HOME;
    Files.writeString(
        draft,
        "# A Stemma store; see docs/GRAPH.md.\nformat="
            + format
            + "\nbase="
            + escaped()
            + (home.isEmpty() ? "\n" : "\nhome=" + home + "\n"));
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
