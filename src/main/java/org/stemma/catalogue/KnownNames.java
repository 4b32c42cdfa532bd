package org.stemma.catalogue;

import com.google.common.base.Ascii;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.graph.LexiconReader;
import org.stemma.graph.Slug;
import org.stemma.paper.LexiconEntry;

/** The names that a lexicon has already, however their case, spaces and hyphens are. */
final class KnownNames {
  /** What may differ between two ways to write a name; the dot of 1.3B may not. */
  private static final Pattern DROPPED = Pattern.compile("[\\s\\-_'’‐‑–]|\\.(?!\\d)");

  private final Set<String> folds = new HashSet<>();

  /** Adds the names of that lexicon file. */
  void addFile(Path file) {
    if (Files.exists(file)) {
      LexiconReader.readFile(file).forEach(this::add);
    }
  }

  private void add(LexiconEntry entry) {
    add(entry.key().name());
    entry.aliases().forEach(this::add);
  }

  /** Adds that name; false where it was known. */
  boolean add(String name) {
    boolean isNew = folds.add(fold(name));
    return folds.add(Slug.of(name)) || isNew;
  }

  /** Whether the name is known, as an entity of whatever type. */
  boolean has(String name) {
    return folds.contains(fold(name)) || folds.contains(Slug.of(name));
  }

  static String fold(String name) {
    return Ascii.toLowerCase(DROPPED.matcher(name).replaceAll(""));
  }
}
