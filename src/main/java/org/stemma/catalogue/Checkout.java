package org.stemma.catalogue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.stream.Stream;
import org.stemma.paper.StemmaException;

/** The files of a local copy of a repository. */
record Checkout(Path folder) {

  /**
   * The files whose path inside the copy matches that glob, sorted.
   *
   * @throws StemmaException where there is none
   */
  ImmutableList<String> files(String glob) {
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    if (!Files.isDirectory(folder)) {
      throw new StemmaException(
          folder.toString(), "no such folder", "give a checkout of the catalogue's repository");
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      ImmutableList<String> files =
          paths
              .filter(Files::isRegularFile)
              .map(folder::relativize)
              .filter(matcher::matches)
              .map(path -> path.toString().replace('\\', '/'))
              .sorted()
              .collect(ImmutableList.toImmutableList());
      if (files.isEmpty()) {
        throw new StemmaException(
            folder.toString(),
            "holds no file " + glob,
            "give a checkout of the catalogue's repository");
      }
      return files;
    } catch (IOException e) {
      throw new StemmaException(folder.toString(), "cannot read this folder", "see its rights", e);
    }
  }

  /** What that file holds; bytes that are no UTF-8 become replacement characters. */
  String text(String file) {
    try {
      return new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
