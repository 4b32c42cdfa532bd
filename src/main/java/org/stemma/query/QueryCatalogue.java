package org.stemma.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.MoreFiles;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.stemma.paper.StemmaException;

/**
 * The named queries: those that Stemma brings, and those of a directory of the user's own, whose
 * names win.
 */
public final class QueryCatalogue {
  // A jar's folders cannot be listed cheaply, so the names stand in a file; a test keeps it true.
  private static final String INDEX = "/queries/index.txt";

  private final ImmutableList<String> shipped;
  private final Optional<Path> directory;

  private QueryCatalogue(ImmutableList<String> shipped, Optional<Path> directory) {
    this.shipped = shipped;
    this.directory = directory;
  }

  /** The shipped queries, and those of that directory. */
  public static QueryCatalogue open(Optional<Path> directory) {
    directory.filter(path -> !Files.isDirectory(path)).ifPresent(QueryCatalogue::refuse);
    ImmutableList<String> shipped =
        resource(INDEX).lines().filter(line -> !line.isBlank()).collect(toList());
    return new QueryCatalogue(shipped, directory);
  }

  private static void refuse(Path path) {
    throw new StemmaException(
        path.toString(), "not a directory", "give the directory that holds your .rq files");
  }

  /** Every name, in order. */
  public ImmutableSortedSet<String> names() {
    return Stream.concat(shipped.stream(), own())
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }

  /** Every query, in the order of their names. */
  public ImmutableList<NamedQuery> queries() {
    return names().stream().map(this::get).collect(toList());
  }

  /**
   * The query of that name.
   *
   * @throws StemmaException where there is none, offering the nearest names
   */
  public NamedQuery get(String name) {
    if (own().anyMatch(name::equals)) {
      Path file = directory.orElseThrow().resolve(name + ".rq");
      return QueryHeader.parse(name, file.toString(), QueryFile.read(file));
    }
    if (shipped.contains(name)) {
      String place = "queries/" + name + ".rq";
      return QueryHeader.parse(name, place, resource("/" + place));
    }
    throw new StemmaException(
        name,
        "no query of that name",
        NearestNames.remedy(name, names().stream(), "run stemma query for the list"));
  }

  private Stream<String> own() {
    return directory.map(QueryCatalogue::namesIn).orElse(ImmutableList.of()).stream();
  }

  private static ImmutableList<String> namesIn(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> MoreFiles.getFileExtension(file).equals("rq"))
          .map(MoreFiles::getNameWithoutExtension)
          .collect(toList());
    } catch (IOException e) {
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

  private static <T> Collector<T, ?, ImmutableList<T>> toList() {
    return ImmutableList.toImmutableList();
  }
}
