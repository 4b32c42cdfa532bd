package org.stemma.store;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import com.google.common.primitives.Ints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the files of a store are: at first in its own directory, later, where builds met a server,
 * in a numbered folder of it, of which the manifest names the one that counts.
 */
final class Homes {
  /** The folders that make up what a store holds; a copy of them is a copy of all. */
  private static final ImmutableList<String> PARTS = ImmutableList.of("tdb2", "search");

  private static final Logger LOG = LoggerFactory.getLogger(Homes.class);

  /** How the folders begin that readers beside a server have for a while. */
  static final String SNAPSHOT = "snapshot-";

  private static final String GENERATION = "generation-";

  /** The number of the generation that is in the directory itself. */
  private static final int FIRST = 1;

  private static final String LOCK = "tdb.lock";

  /** Short files that a database writes over, so that readers need their own. */
  private static final ImmutableSet<String> REWRITTEN =
      ImmutableSet.of("jrnl", "bpt", "bdf", "cfg");

  private Homes() {}

  /** A folder for a copy, that no other copy has. */
  static String fresh(Path directory) {
    int last = folders(directory).stream().mapToInt(Homes::number).max().orElse(0);
    return GENERATION + (Math.max(FIRST, last) + 1);
  }

  /** The number of a generation's folder, 0 of another folder. */
  private static int number(Path folder) {
    String name = folder.getFileName().toString();
    Integer number =
        name.startsWith(GENERATION) ? Ints.tryParse(name.substring(GENERATION.length())) : null;
    return number == null ? 0 : number;
  }

  /** The folders that are generations or snapshots. */
  private static List<Path> folders(Path directory) {
    try (Stream<Path> folders = Files.list(directory)) {
      return folders
          .filter(
              folder -> number(folder) > 0 || folder.getFileName().toString().startsWith(SNAPSHOT))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies one home to another that is not there. */
  static void copy(Path from, Path to) throws IOException {
    each(from, to, Files::copy);
  }

  /**
   * Makes another home of the same files, to be read only: databases add to their long files and
   * change nothing that was there, so a reader sees what there was when it opened.
   */
  static void link(Path from, Path to) throws IOException {
    each(
        from,
        to,
        (source, target) -> {
          if (REWRITTEN.contains(MoreFiles.getFileExtension(source))) {
            Files.copy(source, target);
          } else {
            Files.createLink(target, source);
          }
        });
  }

  private interface Step {
    void take(Path source, Path target) throws IOException;
  }

  private static void each(Path from, Path to, Step step) throws IOException {
    Files.createDirectories(to);
    for (String part : PARTS) {
      if (Files.exists(from.resolve(part))) {
        try (Stream<Path> files = Files.walk(from.resolve(part))) {
          for (Path source : (Iterable<Path>) files::iterator) {
            Path target = to.resolve(from.relativize(source).toString());
            if (Files.isDirectory(source)) {
              Files.createDirectories(target);
            } else if (!source.getFileName().toString().equals(LOCK)) {
              step.take(source, target);
            }
          }
        }
      }
    }
  }

  /** Deletes all homes but that one. Only for who knows that nothing has them open. */
  static void clean(Path directory, Path current) {
    if (!current.equals(directory)) {
      delete(directory, directory);
    }
    folders(directory).stream()
        .filter(folder -> !folder.equals(current))
        .forEach(folder -> delete(directory, folder));
  }

  /** Deletes the homes that builds which died have left: those that came after that one. */
  static void cleanNewer(Path directory, Path current) {
    int number = number(current);
    folders(directory).stream()
        .filter(folder -> number(folder) > number)
        .forEach(folder -> delete(directory, folder));
  }

  /** Deletes that home; what cannot be deleted now is the next clean-up's. */
  static void delete(Path directory, Path home) {
    if (home.equals(directory)) {
      PARTS.forEach(part -> delete(directory.resolve(part)));
    } else {
      delete(home);
    }
  }

  private static void delete(Path folder) {
    try {
      if (Files.exists(folder)) {
        MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
      }
    } catch (IOException e) {
      LOG.debug("{} is left over", folder, e);
    }
  }
}
