package org.stemma.graph;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.stemma.paper.LexiconEntry;
import org.stemma.paper.StemmaException;

/**
 * Reads the curated lexicon: the Turtle files under {@code ontology/lexicon/} that its {@code
 * index.txt} lists, and a file of the user's own, whose entries replace those of the same IRI.
 */
public final class LexiconReader {
  private static final String FOLDER = "ontology/lexicon/";

  private LexiconReader() {}

  /**
   * The shipped entries, in the order of their files, with the user's in place of theirs and after.
   *
   * @throws StemmaException where a file is unreadable, is no Turtle, or describes no valid entry
   */
  public static ImmutableList<LexiconEntry> read(Optional<Path> overrides) {
    LexiconEntries entries = new LexiconEntries();
    for (String file : index()) {
      URL resource = Resources.getResource(FOLDER + file);
      try (InputStream in = resource.openStream()) {
        parse(in, FOLDER + file, entries);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    overrides.ifPresent(file -> readInto(file, entries));
    return entries.toList();
  }

  /** The entries of that one file. */
  public static ImmutableList<LexiconEntry> readFile(Path file) {
    LexiconEntries entries = new LexiconEntries();
    readInto(file, entries);
    return entries.toList();
  }

  private static void readInto(Path file, LexiconEntries entries) {
    try (InputStream in = Files.newInputStream(file)) {
      parse(in, file.toString(), entries);
    } catch (IOException e) {
      throw new StemmaException(
          file.toString(), "cannot read this lexicon", "give a readable Turtle file", e);
    }
  }

  private static List<String> index() {
    URL index = LexiconReader.class.getResource("/" + FOLDER + "index.txt");
    if (index == null) {
      return ImmutableList.of();
    }
    try {
      return Resources.readLines(index, StandardCharsets.UTF_8).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void parse(InputStream in, String file, LexiconEntries entries) {
    entries.begin(file);
    LineErrors errors = new LineErrors();
    try {
      RDFParser.create()
          .source(in)
          .lang(Lang.TURTLE)
          .base(Iris.DEFAULT.base())
          .checking(false)
          .errorHandler(errors)
          .parse(entries);
    } catch (RiotException e) {
      throw new StemmaException(
          file + ":" + errors.line(),
          "not Turtle: " + errors.message(),
          "mend that line; see ontology/lexicon for examples",
          e);
    }
  }
}
