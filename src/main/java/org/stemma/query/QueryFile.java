package org.stemma.query;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.stemma.paper.StemmaException;

/** Reads a query from a file. */
final class QueryFile {
  private QueryFile() {}

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new StemmaException(file.toString(), "no such file", "check the path", e);
    } catch (CharacterCodingException e) {
      throw new StemmaException(file.toString(), "not UTF-8", "save the query as UTF-8", e);
    } catch (IOException e) {
      String what = Files.isDirectory(file) ? "is a directory" : "cannot be read";
      throw new StemmaException(file.toString(), what, "give a file that holds SPARQL", e);
    }
  }
}
