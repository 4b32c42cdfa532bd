package org.stemma.extract.find;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.paper.EntityType;
import org.stemma.paper.Layer;

/**
 * Settles what the layers propose: whether a surface form is a name in this paper, of which kind,
 * where else it stands, and which of two overlapping candidates stays.
 */
public final class Settlement {
  // Below even odds a name is more likely none.
  private static final double THRESHOLD = 0.5;

  /** The mentions of the paper, by position, none overlapping another. */
  public ImmutableList<Candidate> settle(AnnotatedPaper paper, List<Candidate> candidates) {
    SetMultimap<String, Candidate> bySurface = LinkedHashMultimap.create();
    for (Candidate candidate : candidates) {
      Candidate name = withoutFullStop(candidate, paper.text());
      bySurface.put(name.in(paper.text()), name);
    }
    List<Candidate> spread = new ArrayList<>();
    for (String surface : bySurface.keySet()) {
      Candidate best = judge(bySurface.get(surface));
      if (best.confidence() >= THRESHOLD) {
        spread(paper.text(), surface, best, bySurface.get(surface), spread);
      }
    }
    return withoutOverlaps(spread);
  }

  /** That name without the full stop of its sentence. */
  public static Candidate withoutFullStop(Candidate name, String text) {
    String surface = name.in(text);
    boolean ends = surface.length() > 1 && surface.indexOf('.') == surface.length() - 1;
    return ends
        ? new Candidate(
            name.start(),
            name.end() - 1,
            name.type(),
            name.layer(),
            name.rule(),
            name.confidence(),
            name.known())
        : name;
  }

  // A name found once is a name wherever it stands; but a word that is also an ordinary one
  // ("retro")
  // only where a layer saw it.
  private static void spread(
      String text, String surface, Candidate best, Set<Candidate> seen, List<Candidate> spread) {
    boolean everywhere = NameShape.hasShape(surface) || surface.indexOf(' ') > 0;
    Occurrences.forEach(
        text,
        surface,
        at -> {
          Optional<Candidate> own =
              seen.stream().filter(candidate -> candidate.start() == at).findFirst();
          if (everywhere || own.isPresent()) {
            Candidate witness = own.orElse(best);
            spread.add(
                new Candidate(
                    at,
                    at + surface.length(),
                    best.type(),
                    witness.layer(),
                    witness.rule(),
                    best.confidence(),
                    best.known()));
          }
        });
  }

  // Independent witnesses: the chance that all of a kind's are wrong is the product of theirs.
  private static Candidate judge(Set<Candidate> witnesses) {
    Map<EntityType, Double> doubt = new EnumMap<>(EntityType.class);
    for (Candidate witness : witnesses) {
      doubt.merge(witness.type(), 1 - witness.confidence(), (a, b) -> a * b);
    }
    EntityType type =
        doubt.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow().getKey();
    Candidate best =
        witnesses.stream()
            .filter(witness -> witness.type() == type)
            .max(
                Comparator.comparingInt((Candidate witness) -> witness.known().isPresent() ? 1 : 0)
                    .thenComparingDouble(Candidate::confidence))
            .orElseThrow();
    return new Candidate(
        best.start(),
        best.end(),
        type,
        best.layer(),
        best.rule(),
        Math.min(0.99, 1 - doubt.getOrDefault(type, 1.0)),
        best.known());
  }

  /** Those candidates by position, the shorter of two that overlap left out. */
  public static ImmutableList<Candidate> withoutOverlaps(List<Candidate> candidates) {
    List<Candidate> order = new ArrayList<>(candidates);
    order.sort(
        Comparator.comparingInt(Candidate::length)
            .thenComparingDouble(Candidate::confidence)
            .reversed());
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : order) {
      if (kept.stream().noneMatch(candidate::overlaps)) {
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparingInt(Candidate::start));
    return ImmutableList.copyOf(kept);
  }

  /**
   * That name with the layer and rule that say most about it, of those that found the same stretch:
   * the lexicon, which knows it, before the patterns, before the tagger alone.
   */
  public static Candidate witnessed(Candidate name, List<Candidate> candidates) {
    Candidate best = name;
    for (Candidate other : candidates) {
      if (other.start() == name.start()
          && other.end() == name.end()
          && other.type() == name.type()
          && Candidate.WITNESSES.compare(other, best) < 0) {
        best = other;
      }
    }
    return new Candidate(
        name.start(),
        name.end(),
        name.type(),
        best.layer(),
        best.rule(),
        Math.max(name.confidence(), best.layer() == Layer.LEXICON ? best.confidence() : 0),
        best.known());
  }
}
