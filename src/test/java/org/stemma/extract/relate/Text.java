package org.stemma.extract.relate;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.TextAnnotator;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.Evidence;
import org.stemma.paper.Layer;
import org.stemma.paper.Mention;
import org.stemma.paper.Paper;

/**
 * A text for tests: an abstract with the names that stand in it. The own method is {@code Novum},
 * benchmarks are called {@code BenchA}, {@code BenchB}, {@code BenchC}, other systems {@code SysA}
 * and {@code SysB}.
 */
record Text(AnnotatedPaper paper, List<Mention> mentions, Set<EntityKey> proposed) {
  static final EntityKey OWN = new EntityKey(EntityType.METHOD, "Novum");
  static final EntityKey BENCH_A = new EntityKey(EntityType.BENCHMARK, "BenchA");
  static final EntityKey BENCH_B = new EntityKey(EntityType.BENCHMARK, "BenchB");
  static final EntityKey BENCH_C = new EntityKey(EntityType.BENCHMARK, "BenchC");
  static final EntityKey SYS_A = new EntityKey(EntityType.MODEL, "SysA");
  static final EntityKey SYS_B = new EntityKey(EntityType.MODEL, "SysB");

  private static final TextAnnotator ANNOTATOR = TextAnnotator.withShippedTagger();
  private static final Evidence NONE = new Evidence(Layer.LEXICON, "test", 0, 0, "");

  static Text of(String abstractText) {
    AnnotatedPaper paper =
        ANNOTATOR.annotate(Paper.of("t", "A title without figures", abstractText));
    List<Mention> mentions = new ArrayList<>();
    for (EntityKey key : List.of(OWN, BENCH_A, BENCH_B, BENCH_C, SYS_A, SYS_B)) {
      for (int at = paper.text().indexOf(key.name());
          at >= 0;
          at = paper.text().indexOf(key.name(), at + 1)) {
        mentions.add(new Mention(at, at + key.name().length(), key.name(), key, 1, 1, NONE));
      }
    }
    mentions.sort(Comparator.comparingInt(Mention::start));
    return new Text(paper, mentions, ImmutableSet.of(OWN));
  }

  /** The spot of the figure that prints that number, the first of them. */
  Spot spot(String number) {
    PaperOutline outline = PaperOutline.of(paper, mentions, proposed);
    for (Outline sentence : outline.sentences()) {
      for (int place : sentence.places(Item::isFigure)) {
        Spot spot = new Spot(outline, sentence, place, Optional.empty());
        if (spot.figure().value().toPlainString().equals(number)) {
          return spot;
        }
      }
    }
    throw new IllegalArgumentException(
        String.format(Locale.ROOT, "no figure %s in %s", number, paper.text()));
  }
}
