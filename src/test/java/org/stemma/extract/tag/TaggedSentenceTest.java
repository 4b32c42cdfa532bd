package org.stemma.extract.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.extract.Resources;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.Sentence;
import org.stemma.extract.annotate.TextAnnotator;
import org.stemma.paper.EntityType;
import org.stemma.paper.Paper;

class TaggedSentenceTest {
  private final TaggedSentence tagged;
  private final CRFCliqueTree<String> tree;

  TaggedSentenceTest() throws Exception {
    AnnotatedPaper paper =
        TextAnnotator.withShippedTagger()
            .annotate(
                Paper.of("oak", "Trees", "On the WebShop benchmark it beats Llama 2 by far."));
    new TokenFeatures().write(paper, List.of(), List.of());
    try (InputStream in = Resources.open(NameTagger.class, "names.crf.gz")) {
      CRFClassifier<CoreLabel> classifier = CRFClassifier.getClassifier(in);
      Sentence sentence = paper.sentences().get(1);
      tree = classifier.getCliqueTree(new ArrayList<>(sentence.tokens()));
      tagged = TaggedSentence.of(sentence, tree);
    }
  }

  @Test
  void oddsOfAllStretchesFromAWordAddUpToTheChanceThatANameBeginsThere() {
    for (EntityType type : List.of(EntityType.METHOD, EntityType.BENCHMARK, EntityType.MODEL)) {
      double sum = 0;
      for (int end = 3; end <= tagged.sentence().size(); end++) {
        sum += tagged.odds(2, end).of(type);
      }
      assertThat(sum).isCloseTo(tree.prob(2, Labels.of(type, true)), within(1e-6));
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
