package org.stemma.catalogue;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.stemma.graph.LexiconReader;
import org.stemma.graph.Slug;
import org.stemma.paper.LexiconEntry;

/** The names that a lexicon has already, however their case, spaces and hyphens are. */
final class KnownNames {
  private static final CharMatcher DROPPED = CharMatcher.anyOf(" \t-_'’.‐‑–");

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

  private static String fold(String name) {
    return Ascii.toLowerCase(DROPPED.removeFrom(name));
  }
}
