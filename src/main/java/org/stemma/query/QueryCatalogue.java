package org.stemma.query;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.MoreFiles;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.paper.StemmaException;

/**
 * The named queries: those that Stemma brings, and those of a directory of the user's own, whose
 * names win.
 */
public final class QueryCatalogue {
  // A jar's folders cannot be listed cheaply, so the names stand in a file; a test keeps it true.
  private static final String INDEX = "/queries/index.txt";

  /** The folder under which the user's own queries are listed. */
  private static final String OWN = "your own";

  /** Deep enough for folders, and no walk through a whole disk. */
  private static final int DEPTH = 2;

  /** The path of each query below its root, such as {@code lineage/built-on.rq}, by its name. */
  private final ImmutableMap<String, String> shipped;

  private final ImmutableMap<String, Path> own;

  private QueryCatalogue(ImmutableMap<String, String> shipped, ImmutableMap<String, Path> own) {
    this.shipped = shipped;
    this.own = own;
  }

  /** The shipped queries, and those of that directory and its folders. */
  public static QueryCatalogue open(Optional<Path> directory) {
    return new QueryCatalogue(
        resource(INDEX)
            .lines()
            .filter(line -> !line.isBlank())
            .collect(toImmutableMap(QueryCatalogue::nameOf, path -> path + ".rq")),
        directory.map(QueryCatalogue::filesIn).orElse(ImmutableMap.of()));
  }

  private static String nameOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Every name, in order. */
  public ImmutableSortedSet<String> names() {
    return Stream.concat(shipped.keySet().stream(), own.keySet().stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }

  /** Every query, in the order of their names. */
  public ImmutableList<NamedQuery> queries() {
    return names().stream().map(this::get).collect(ImmutableList.toImmutableList());
  }

  /**
   * The query of that name.
   *
   * @throws StemmaException where there is none, offering the nearest names
   */
  public NamedQuery get(String name) {
    if (own.containsKey(name)) {
      Path file = own.get(name);
      return QueryHeader.parse(name, OWN, file.toString(), QueryFile.read(file));
    }
    if (shipped.containsKey(name)) {
      String path = shipped.get(name);
      String folder = path.substring(0, path.indexOf('/'));
      String place = "queries/" + path;
      return QueryHeader.parse(name, folder, place, resource("/" + place));
    }
    throw new StemmaException(
        name,
        "no query of that name",
        NearestNames.remedy(name, names().stream(), "run stemma query for the list"));
  }

  private static ImmutableMap<String, Path> filesIn(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new StemmaException(
          directory.toString(), "not a directory", "give the directory that holds your .rq files");
    }
    try (Stream<Path> files = Files.walk(directory, DEPTH)) {
      return files
          .filter(file -> MoreFiles.getFileExtension(file).equals("rq"))
          .sorted()
          .collect(
              toImmutableMap(MoreFiles::getNameWithoutExtension, file -> file, (one, two) -> one));
    } catch (IOException | UncheckedIOException e) {
      throw new StemmaException(
          directory.toString(), "cannot be read", "check that it is yours to read", e);
    }
  }

  private static String resource(String path) {
    URL url = Resources.getResource(QueryCatalogue.class, path);
    try {
      return Resources.toString(url, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
