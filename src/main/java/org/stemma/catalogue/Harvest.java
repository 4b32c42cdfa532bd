package org.stemma.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.paper.StemmaException;

/**
 * Makes a lexicon file of what a catalogue lists: the names worth having that no earlier file has.
 *
 * @param written how many names the file holds
 * @param known how many of the catalogue's names an earlier file has, or the catalogue has twice
 * @param dropped how many are not worth having
 */
public record Harvest(int written, int known, int dropped) {

  /**
   * Reads a catalogue and writes its lexicon file.
   *
   * @param checkout a copy of the catalogue's repository
   * @param out the file to write
   * @param earlier the lexicon files whose names are not to be repeated; {@code out} itself and
   *     what is behind it are passed over, so that a second harvest gives the same as the first
   * @param words ordinary words, in lower case
   * @param papers a copy of the repository of {@link VenuePapers}: names that fewer than two of its
   *     papers use are not worth having
   */
  public static Harvest run(
      Catalogue catalogue,
      Path checkout,
      Path out,
      ImmutableList<Path> earlier,
      ImmutableSet<String> words,
      Optional<Path> papers) {
    KnownNames names = new KnownNames();
    earlier.stream()
        .takeWhile(file -> !file.getFileName().equals(out.getFileName()))
        .forEach(names::addFile);
    NameFilter filter = new NameFilter(words);
    ImmutableList.Builder<LexiconTurtle.Entry> entries = ImmutableList.builder();
    int known = 0;
    int dropped = 0;
    ImmutableList<Found> all = catalogue.read(checkout);
    ImmutableSet<String> listed =
        all.stream().map(Found::name).collect(ImmutableSet.toImmutableSet());
    ImmutableSet<String> worth =
        papers.map(folder -> VenuePapers.used(listed, folder)).orElse(listed);
    for (Found found : all) {
      if (!filter.keeps(found.name()) || !worth.contains(found.name())) {
        dropped++;
      } else if (names.has(found.name())) {
        known++;
      } else {
        names.add(found.name());
        entries.add(
            new LexiconTurtle.Entry(withNewLongForm(found, names), filter.guard(found.name())));
      }
    }
    ImmutableList<LexiconTurtle.Entry> kept = entries.build();
    try {
      Files.writeString(
          out, LexiconTurtle.write(catalogue, papers.isPresent(), kept), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new StemmaException(
          out.toString(), "cannot write this file", "choose a writable place", e);
    }
    return new Harvest(kept.size(), known, dropped);
  }

  // A long form of one word would match everywhere; one that another entry has is ambiguous.
  private static Found withNewLongForm(Found found, KnownNames names) {
    return new Found(
        found.type(),
        found.name(),
        found.longForm().filter(form -> form.contains(" ") && names.add(form)),
        found.link(),
        found.source());
  }

  /** The files of a lexicon folder, in the order of its index. */
  public static ImmutableList<Path> filesOf(Path lexicon) {
    Path index = lexicon.resolve("index.txt");
    try (Stream<String> lines = Files.lines(index)) {
      return lines
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(lexicon::resolve)
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new StemmaException(
          index.toString(), "cannot read the lexicon's index", "give its folder", e);
    }
  }

  /** The words of a list, one a line, in lower case; possessives are left out. */
  public static ImmutableSet<String> wordsOf(Path list) {
    try (Stream<String> lines = Files.lines(list)) {
      return lines
          .map(line -> line.strip().toLowerCase(Locale.ROOT))
          .filter(line -> !line.isEmpty() && line.indexOf('\'') < 0)
          .collect(ImmutableSet.toImmutableSet());
    } catch (IOException e) {
      throw new StemmaException(
          list.toString(), "cannot read this word list", "give one word a line, in UTF-8", e);
    }
  }
}
