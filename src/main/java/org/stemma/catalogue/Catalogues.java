package org.stemma.catalogue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.stemma.paper.EntityType;
import org.stemma.paper.StemmaException;

/** The catalogues that Stemma can read: those of the table {@code catalogues.tsv}, and others. */
public final class Catalogues {
  private static final Splitter COLUMNS = Splitter.on('\t').limit(5);

  private Catalogues() {}

  /** All of them, by id. */
  public static ImmutableSortedMap<String, Catalogue> all() {
    ImmutableSortedMap.Builder<String, Catalogue> all = ImmutableSortedMap.naturalOrder();
    table().forEach(catalogue -> all.put(catalogue.id(), catalogue));
    VenuePapers venues = new VenuePapers();
    return all.put(venues.id(), venues).buildOrThrow();
  }

  /**
   * The catalogue of that id.
   *
   * @throws StemmaException where there is none
   */
  public static Catalogue named(String id) {
    Catalogue catalogue = all().get(id);
    if (catalogue == null) {
      throw new StemmaException(
          id, "no such catalogue", "choose one of " + String.join(", ", all().keySet()));
    }
    return catalogue;
  }

  private static ImmutableList<Catalogue> table() {
    Map<String, String> repositories = new LinkedHashMap<>();
    ImmutableListMultimap.Builder<String, PatternCatalogue.Rule> rules =
        ImmutableListMultimap.builder();
    for (String line : lines("catalogues.tsv")) {
      List<String> cells = COLUMNS.splitToList(line);
      repositories.put(cells.get(0), cells.get(1));
      rules.put(
          cells.get(0),
          new PatternCatalogue.Rule(
              EntityType.ofLabel(cells.get(2)),
              cells.get(3),
              Pattern.compile(cells.get(4), Pattern.MULTILINE)));
    }
    ImmutableListMultimap<String, PatternCatalogue.Rule> byId = rules.build();
    ImmutableList.Builder<Catalogue> table = ImmutableList.builder();
    repositories.forEach(
        (id, repository) -> table.add(new PatternCatalogue(id, repository, byId.get(id))));
    return table.build();
  }

  /** The lines of that resource that say something. */
  static ImmutableList<String> lines(String resource) {
    try {
      return Resources.readLines(
              Resources.getResource(Catalogues.class, resource), StandardCharsets.UTF_8)
          .stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
