package org.stemma.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.evaluate.Tally;
import org.stemma.extract.ExtractionLine;
import org.stemma.extract.Models;
import org.stemma.graph.LexiconReader;
import org.stemma.paper.EntityType;
import org.stemma.paper.Mention;
import org.stemma.paper.Paper;

/**
 * Scores named datasets and models in abstracts that GSAP-NER annotates (Otto et al., 2023): same
 * kind, same offsets. GSAP's datasets are benchmarks here; what it calls a model is a model or a
 * method here, as its guidelines differ, and its methods and tasks are not scored.
 */
public final class Gsap {
  private static final ImmutableListMultimap<EntityType, String> KINDS =
      ImmutableListMultimap.of(
          EntityType.BENCHMARK, "Dataset",
          EntityType.MODEL, "MLModel",
          EntityType.METHOD, "MLModel");
  private static final Set<String> UNSCORED = Set.of("Method", "ModelArchitecture", "Task");

  private Gsap() {}

  /** A name in a text: of which kind, and where. */
  private record Name(String kind, Range<Integer> place) {
    boolean overlaps(Name other) {
      return place.isConnected(other.place) && !place.intersection(other.place).isEmpty();
    }
  }

  /** An abstract: what GSAP names there, and what Stemma finds. */
  private record Read(List<Name> gold, List<Mention> found) {
    Tally score(Set<String> kinds) {
      List<Name> wanted = gold.stream().filter(name -> kinds.contains(name.kind())).toList();
      int right = 0;
      int invented = 0;
      for (Mention mention : found) {
        for (String kind : KINDS.get(mention.entity().type())) {
          Name name = new Name(kind, Range.closedOpen(mention.start(), mention.end()));
          if (wanted.contains(name)) {
            right++;
          } else if (kinds.contains(kind) && !(isMethod(mention) && unscored(name, gold))) {
            invented++;
          }
        }
      }
      return new Tally(right, invented, wanted.size() - right);
    }
  }

  /** Prints precision, recall and F1 by kind; takes the file of annotated papers. */
  public static void main(String[] args) throws IOException {
    var line = new ExtractionLine(Models.shipped(), LexiconReader.read(Optional.empty()), Set.of());
    JsonMapper json = new JsonMapper();
    List<Read> read = new ArrayList<>();
    for (String paper : Files.readAllLines(Path.of(args[0]))) {
      read.add(read(json.readTree(paper), line));
    }
    for (Set<String> kinds :
        List.of(Set.of("Dataset"), Set.of("MLModel"), Set.copyOf(KINDS.values()))) {
      Tally all = read.stream().map(paper -> paper.score(kinds)).reduce(Tally.NONE, Tally::plus);
      System.out.printf(
          Locale.ROOT,
          "%s: precision %.1f, recall %.1f, F1 %.1f (%s)%n",
          String.join(" and ", kinds.stream().sorted().toList()),
          100 * all.precision(),
          100 * all.recall(),
          100 * all.f1(),
          all);
    }
  }

  // The title is not GSAP's to annotate.
  private static Read read(JsonNode annotated, ExtractionLine line) {
    String whole = annotated.path("text").asText();
    Paper paper = Paper.of("", "", whole.lines().findFirst().orElse(""));
    int before = paper.text().length() - paper.abstractText().length();
    int end = paper.text().codePointCount(0, paper.text().length());
    return new Read(
        annotated
            .path("mentions")
            .valueStream()
            .map(mention -> name(mention, before))
            .filter(name -> name.place().upperEndpoint() <= end)
            .toList(),
        line.extract(paper).mentions());
  }

  private static Name name(JsonNode mention, int before) {
    return new Name(
        mention.path("orig_type").asText(),
        Range.closedOpen(
            before + mention.path("start").asInt(), before + mention.path("end").asInt()));
  }

  private static boolean isMethod(Mention mention) {
    return mention.entity().type() == EntityType.METHOD;
  }

  private static boolean unscored(Name found, List<Name> gold) {
    return gold.stream().anyMatch(name -> UNSCORED.contains(name.kind()) && name.overlaps(found));
  }
}
