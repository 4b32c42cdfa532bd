package org.stemma.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.paper.Entity;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.Evidence;
import org.stemma.paper.Extraction;
import org.stemma.paper.Fact;
import org.stemma.paper.Layer;
import org.stemma.paper.Mention;
import org.stemma.paper.Paper;
import org.stemma.paper.Predicate;
import org.stemma.paper.Result;
import org.stemma.paper.Subject;

class ConfidentExtractorTest {
  private static final Evidence WHY = new Evidence(Layer.LEXICON, "known", 0, 1, "T");
  private static final EntityKey SURE = new EntityKey(EntityType.METHOD, "Sure");
  private static final EntityKey DOUBTFUL = new EntityKey(EntityType.BENCHMARK, "Doubtful");
  private static final Paper PAPER = Paper.of("p", "T", "A");

  private static Entity entity(EntityKey key, double confidence) {
    return new Entity(
        key, ImmutableSet.of(key.name()), ImmutableSet.of(), ImmutableList.of(), false, confidence);
  }

  private static Result result(Subject subject) {
    return new Result(
        subject,
        Optional.of(DOUBTFUL),
        Optional.empty(),
        BigDecimal.ONE,
        Optional.empty(),
        Result.Kind.ABSOLUTE,
        Optional.of(SURE),
        "1",
        0.9,
        WHY);
  }

  @Test
  void leavesOutWhatIsDoubtfulAndWhatSpeaksOfIt() {
    var all =
        new Extraction(
            PAPER,
            ImmutableList.of(
                new Mention(0, 1, "T", SURE, 1, 0.9, WHY),
                new Mention(0, 1, "T", SURE, 1, 0.3, WHY),
                new Mention(0, 1, "T", DOUBTFUL, 1, 0.9, WHY)),
            ImmutableList.of(entity(SURE, 0.9), entity(DOUBTFUL, 0.4)),
            ImmutableList.of(
                new Fact(Predicate.PROPOSES, Subject.PAPER, SURE, 0.9, WHY),
                new Fact(Predicate.EVALUATES_ON, Subject.PAPER, DOUBTFUL, 0.9, WHY),
                new Fact(Predicate.OUTPERFORMS, Subject.of(DOUBTFUL), SURE, 0.9, WHY)),
            ImmutableList.of(result(Subject.of(SURE)), result(Subject.of(DOUBTFUL))));
    Extraction sure = new ConfidentExtractor(paper -> all, 0.5).extract(PAPER);
    assertThat(sure.mentions()).containsExactly(all.mentions().getFirst());
    assertThat(sure.entities()).containsExactly(all.entities().getFirst());
    assertThat(sure.facts()).containsExactly(all.facts().getFirst());
    assertThat(sure.results()).hasSize(1);
    assertThat(sure.results().getFirst().benchmark()).isEmpty();
    assertThat(sure.results().getFirst().baseline()).contains(SURE);
  }
}
