package org.stemma.serve.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.serve.explore.MarkedText.Name;

class MarkedTextTest {
  private static Name name(int start, int end) {
    Link link = new Link("X", "/method/x", "method");
    return new Name(start, end, link, new Witness(Optional.empty(), 0.9, "lexicon/exact"), 1);
  }

  @Test
  void tellsOfNamesThatHaveOtherMeanings() {
    Name clear = name(0, 3);
    Name shared = new Name(0, 3, clear.entity(), clear.witness(), 0.4);

    assertThat(clear.words()).isEqualTo("X, method · 90 % sure · lexicon/exact");
    assertThat(shared.words()).isEqualTo(clear.words() + " · elsewhere it may mean another thing");
  }

  private static String marked(String text, int offset, Name... names) {
    StringBuilder shown = new StringBuilder();
    MarkedText.of(text, offset, ImmutableList.copyOf(names))
        .pieces()
        .forEach(
            piece ->
                shown.append(piece.name().isPresent() ? "[" + piece.text() + "]" : piece.text()));
    return shown.toString();
  }

  @Test
  void cutsATextAtItsNames() {
    assertThat(marked("use PPO or DPO", 0, name(4, 7), name(11, 14)))
        .isEqualTo("use [PPO] or [DPO]");
    assertThat(marked("PPO", 0, name(0, 3))).isEqualTo("[PPO]");
    assertThat(marked("", 0)).isEmpty();
  }

  @Test
  void countsCodePoints() {
    assertThat(marked("\uD83D\uDE00 PPO", 10, name(12, 15))).isEqualTo("\uD83D\uDE00 [PPO]");
  }

  @Test
  void leavesOutWhatOverlapsOrLiesOutside() {
    assertThat(marked("abcdef", 10, name(2, 5), name(10, 13), name(11, 12), name(15, 18)))
        .isEqualTo("[abc]def");
  }

  @ParameterizedTest
  @CsvSource({
    "Test error rates, test error rate",
    "test error-rate, test error rate",
    "-quality search, quality search",
    "F1 scores, f1",
    "mAPs, map",
    "score, score",
    "pass@1, pass@1",
    "loss, loss"
  })
  void foldsNamesOfMetrics(String name, String folded) {
    assertThat(MetricName.folded(name)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "7000000000, 7B",
    "560000000, 560M",
    "1500000000, 1.5B",
    "12, 12",
    "2000000000000, 2T"
  })
  void writesSizes(long parameters, String written) {
    assertThat(Sizes.written(parameters)).isEqualTo(written);
  }

  @Test
  void marksWordsThatBeginSo() {
    StringBuilder shown = new StringBuilder();
    MatchedText.of("Transformers, not (trans) mistrans", "trans (")
        .pieces()
        .forEach(piece -> shown.append(piece.matches() ? "[" + piece.text() + "]" : piece.text()));

    assertThat(shown).hasToString("[Trans]formers, not ([trans]) mistrans");
  }
}
