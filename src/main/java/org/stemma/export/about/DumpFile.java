package org.stemma.export.about;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of a dump.
 *
 * @param name its name within the directory of the dump
 * @param mediaType what it is once it is decompressed
 */
public record DumpFile(String name, String mediaType, long bytes, HashCode sha256) {
  /** The file of that name, whose content is here. */
  public static DumpFile of(String name, String mediaType, Path content) throws IOException {
    return new DumpFile(
        name,
        mediaType,
        Files.size(content),
        MoreFiles.asByteSource(content).hash(Hashing.sha256()));
  }

  boolean isCompressed() {
    return name.endsWith(".gz");
  }
}
