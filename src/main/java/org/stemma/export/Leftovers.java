package org.stemma.export;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files and directories that an export writes before it puts the new in place of the old. Their
 * names tell which process makes them, so that a later export can remove what one that was killed
 * has left.
 */
final class Leftovers {
  private static final Pattern NAME = Pattern.compile("\\.stemma-(?:part-)?(\\d{1,18})-.*");

  private Leftovers() {}

  /** How the name of a draft begins. */
  static String draft() {
    return ".stemma-" + ProcessHandle.current().pid() + "-";
  }

  /** How the name of a directory for a part begins. */
  static String part() {
    return ".stemma-part-" + ProcessHandle.current().pid() + "-";
  }

  /** Removes from that directory what processes have left that are no more. */
  static void remove(Path folder) throws IOException {
    List<Path> left;
    try (Stream<Path> files = Files.list(folder)) {
      left = files.filter(Leftovers::isLeft).toList();
    }
    for (Path path : left) {
      try {
        MoreFiles.deleteRecursively(path, RecursiveDeleteOption.ALLOW_INSECURE);
      } catch (NoSuchFileException e) {
        // Another export was quicker.
      }
    }
  }

  private static boolean isLeft(Path path) {
    Matcher matcher = NAME.matcher(path.getFileName().toString());
    return matcher.matches() && ProcessHandle.of(Long.parseLong(matcher.group(1))).isEmpty();
  }
}
