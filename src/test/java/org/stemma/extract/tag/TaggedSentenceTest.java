package org.stemma.extract.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.extract.Resources;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.TextAnnotator;
import org.stemma.paper.EntityType;
import org.stemma.paper.Paper;

class TaggedSentenceTest {
  private final SentenceFeatures features;
  private final TaggedSentence tagged;
  private final NameField field;

  TaggedSentenceTest() throws IOException {
    AnnotatedPaper paper =
        TextAnnotator.withShippedTagger()
            .annotate(
                Paper.of("oak", "Trees", "On the WebShop benchmark it beats Llama 2 by far."));
    features = new TokenFeatures().of(paper, List.of(), List.of()).get(1);
    try (InputStream in = Resources.open(NameTagger.class, "names.crf.gz")) {
      field = NameField.read(in);
    }
    tagged = TaggedSentence.of(features, field);
  }

  @Test
  void oddsOfAllStretchesFromAWordAddUpToTheChanceThatANameBeginsThere() {
    LabelChain chain = field.chain(features);
    for (EntityType type : List.of(EntityType.METHOD, EntityType.BENCHMARK, EntityType.MODEL)) {
      double sum = 0;
      for (int end = 3; end <= tagged.sentence().size(); end++) {
        sum += tagged.odds(2, end).of(type);
      }
      assertThat(sum).isCloseTo(chain.prob(2, field.numbers().begin(type)), within(1e-4));
    }
  }

  @Test
  void offersTheStretchesThatAreLikelyNames() {
    assertThat(tagged.spans()).contains(new TaggedSentence.Span(2, 3));
    assertThat(tagged.isLikeliest(EntityType.BENCHMARK, 2, 3)).isTrue();
    assertThat(tagged.isLikeliest(EntityType.MODEL, 2, 3)).isFalse();
  }

  @Test
  void offersNothingOfASentenceThatWasNotRead() {
    TaggedSentence nameless = TaggedSentence.nameless(tagged.sentence());
    assertThat(nameless.spans()).isEmpty();
    assertThat(nameless.odds(1, 2)).isEqualTo(Odds.NONE);
    assertThat(nameless.outside(1, 2)).isEqualTo(1);
  }
}
