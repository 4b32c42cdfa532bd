package org.stemma.search;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.stemma.paper.StemmaException;

/** The directory of an index, beside the database that it is of. */
record IndexFiles(Path directory) {
  private static final String NAME = "search";

  /** There while the store may hold what the index does not. */
  private static final String BEHIND = "behind";

  private static final double BUFFER_MEGABYTES = 64;

  /** Lucene would tell every user that vectors of numbers could be added faster. */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  static {
    VECTORS.setLevel(Level.OFF);
  }

  /** Those in that home of a store. */
  static IndexFiles of(Path home) {
    return new IndexFiles(home.resolve(NAME));
  }

  /** Whether there is an index, and no build has begun since it was brought in step. */
  boolean areInStep() {
    try {
      return Files.isDirectory(directory) && !Files.exists(directory.resolve(BEHIND)) && hasIndex();
    } catch (IOException e) {
      return false;
    }
  }

  private boolean hasIndex() throws IOException {
    try (Directory lucene = lucene()) {
      return DirectoryReader.indexExists(lucene);
    }
  }

  /** Notes that the store may come to hold what the index does not. */
  void setBehind() {
    try {
      Files.createDirectories(directory);
      Files.writeString(directory.resolve(BEHIND), "");
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  void setInStep() throws IOException {
    Files.deleteIfExists(directory.resolve(BEHIND));
  }

  /** Opens the index to be written; a new one where there is none, or one that is damaged. */
  IndexWriter writer(Directory lucene) throws IOException {
    try {
      return open(lucene);
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | IndexNotFoundException
        | EOFException
        | NoSuchFileException e) {
      for (String file : lucene.listAll()) {
        if (!file.equals(BEHIND) && !file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          lucene.deleteFile(file);
        }
      }
      return open(lucene);
    } catch (LockObtainFailedException e) {
      throw new StemmaException(
          directory.toString(),
          "in use by another process",
          "wait until it ends, or stop it, and try again",
          e);
    }
  }

  Directory lucene() throws IOException {
    return FSDirectory.open(directory);
  }

  private static IndexWriter open(Directory lucene) throws IOException {
    return new IndexWriter(
        lucene,
        new IndexWriterConfig(WordAnalyzer.ofFields())
            .setOpenMode(OpenMode.CREATE_OR_APPEND)
            .setCommitOnClose(false)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES));
  }

  StemmaException unwritable(Exception cause) {
    return new StemmaException(
        directory.toString(),
        "cannot write the search index: " + cause.getMessage(),
        "make room or mend permissions; the next build brings it in step",
        cause);
  }

  StemmaException unreadable(IOException cause) {
    return new StemmaException(
        directory.toString(),
        "cannot read the search index: " + cause.getMessage(),
        "remove that directory, and search again",
        cause);
  }
}
