package org.stemma.extract.train;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.stemma.extract.tag.NameField;
import org.stemma.paper.StemmaException;

/**
 * Writes models where the stages look for them, below {@code org/stemma/extract} of a resource
 * folder.
 */
public record ModelFiles(Path folder) {
  /** The part-of-speech tagger. */
  public Path pos() {
    return folder.resolve("annotate/pos.tagger.gz");
  }

  /** The name tagger. */
  public Path names() {
    return folder.resolve("tag/names.crf.gz");
  }

  /** The model that decides what is a name. */
  public Path decisions() {
    return folder.resolve("decide/decisions.model.gz");
  }

  /** The models of facts. */
  public Path roles() {
    return folder.resolve("relate/roles.model.gz");
  }

  /** The models of results. */
  public Path results() {
    return folder.resolve("relate/results.model.gz");
  }

  /** The files of what {@link Training} trains. */
  public List<Path> trained() {
    return List.of(names(), decisions(), roles(), results());
  }

  /** Writes all that {@link Training} trains. */
  public void write(Training.Trained trained) {
    write(trained.names());
    write(decisions(), trained.decider().lines());
    write(roles(), trained.relations().roles().lines());
    write(results(), trained.relations().results().lines());
  }

  /** Writes the name tagger. */
  public void write(NameField names) {
    replace(names(), names::write);
  }

  /** Writes a model of readable lines. */
  public void write(Path file, List<String> lines) {
    replace(
        file,
        out -> {
          try (BufferedWriter writer =
              new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            for (String line : lines) {
              writer.write(line);
              writer.write('\n');
            }
          }
        });
  }

  /** What is written into a file. */
  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  // Written beside and moved into place, so that a failed training leaves the old model.
  private static void replace(Path file, Content content) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(fresh))) {
        content.writeTo(out);
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StemmaException(
          file.toString(), "cannot be written", "give a folder that can, with --out", e);
    }
  }
}
