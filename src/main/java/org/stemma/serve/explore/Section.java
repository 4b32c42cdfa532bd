package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * What papers say of a thing in one respect, such as who uses it.
 *
 * @param id its name in addresses
 * @param title its heading
 * @param items the newest paper first
 */
public record Section(String id, String title, ImmutableList<Item> items) {

  /**
   * One of them: things that a paper relates to the thing, with the paper's words.
   *
   * @param who those things; empty where it is the paper's own unnamed work
   */
  public record Item(ImmutableList<Link> who, PaperLine paper, Witness witness) {}

  /** A respect in which papers speak of things. */
  private record Respect(String id, String title, String property) {}

  private static final ImmutableList<Respect> OF_OBJECTS =
      ImmutableList.of(
          new Respect("proposed", "Proposed in", "proposes"),
          new Respect("beaten-by", "Beaten by", "outperforms"),
          new Respect("used-by", "Used by", "usesMethod"),
          new Respect("base-of", "What is built on it", "baseModel"),
          new Respect("evaluated", "Evaluated on it", "evaluatesOn"),
          new Respect("trained", "Trained on it", "trainsOn"),
          new Respect("compared", "Compared with it", "comparesWith"),
          new Respect("studied", "Studied in", "studies"),
          new Respect("variants", "Said to be a variant of it", "variantOf"));

  private static final ImmutableList<Respect> OF_SUBJECTS =
      ImmutableList.of(
          new Respect("beats", "Beats", "outperforms"),
          new Respect("evaluated-on", "Evaluated on", "evaluatesOn"),
          new Respect("uses", "Uses", "usesMethod"),
          new Respect("built-on", "Built on", "baseModel"),
          new Respect("trained-on", "Trained on", "trainsOn"),
          new Respect("variant-of", "A variant of", "variantOf"));

  /** What the claims say of their common object, and of their common subject. */
  static ImmutableList<Section> of(ImmutableList<Claim> asObject, ImmutableList<Claim> asSubject) {
    ImmutableList.Builder<Section> sections = ImmutableList.builder();
    for (Respect respect : OF_OBJECTS) {
      add(sections, respect, byPaper(asObject, respect.property()));
    }
    for (Respect respect : OF_SUBJECTS) {
      add(sections, respect, byObject(asSubject, respect.property()));
    }
    return sections.build();
  }

  private static void add(
      ImmutableList.Builder<Section> sections, Respect respect, ImmutableList<Item> items) {
    if (!items.isEmpty()) {
      sections.add(new Section(respect.id(), respect.title(), items));
    }
  }

  private static ImmutableList<Item> byPaper(ImmutableList<Claim> claims, String property) {
    return Multimaps.index(saying(claims, property), claim -> claim.paper().href())
        .asMap()
        .values()
        .stream()
        .map(
            same ->
                item(
                    same,
                    same.stream()
                        .map(Claim::subject)
                        .flatMap(Optional::stream)
                        .distinct()
                        .collect(toImmutableList())))
        .collect(toImmutableList());
  }

  private static ImmutableList<Item> byObject(ImmutableList<Claim> claims, String property) {
    return Multimaps.index(
            saying(claims, property), claim -> claim.paper().href() + " " + claim.object().href())
        .asMap()
        .values()
        .stream()
        .map(same -> item(same, ImmutableList.of(same.iterator().next().object())))
        .collect(toImmutableList());
  }

  private static ImmutableList<Claim> saying(ImmutableList<Claim> claims, String property) {
    ImmutableSet<String> wanted = ImmutableSet.of(property);
    return claims.stream().filter(claim -> claim.says(wanted)).collect(toImmutableList());
  }

  /** The paper's own claim speaks for those that follow from it. */
  private static Item item(Collection<Claim> same, ImmutableList<Link> who) {
    Claim first =
        same.stream()
            .min(
                Comparator.comparing(Claim::derived)
                    .thenComparingDouble(claim -> -claim.witness().confidence()))
            .orElseThrow();
    return new Item(who, first.paper(), first.witness());
  }
}
