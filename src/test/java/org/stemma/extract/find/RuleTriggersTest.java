package org.stemma.extract.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.extract.annotate.Sentence;
import org.stemma.extract.annotate.Tokens;

class RuleTriggersTest {
  @Test
  void needsTheWordsThatAreNeitherOptionalNorInBrackets() {
    assertThat(
            RuleTriggers.neededWords(
                "/we|i/ []{0,4}? /propos(e|ed)/ [!{word:/of|in/}]{0,9}? (/such/ /as/|/like/) /the/?"
                    + " /a|an/{0,3} /b\\/c/ (?$name [{ner:NAME}]+)"))
        .containsExactly("we|i", "propos(e|ed)", "b/c");
  }

  @Test
  void alternativesNeedNothingInCommon() {
    assertThat(RuleTriggers.neededWords("/we/ /say/ | /they/ /say/")).isEmpty();
  }

  @Test
  void rulesOutWhatLacksAWordWhateverItsCase() {
    RuleTriggers triggers = new RuleTriggers(List.of("/we/ /name|call/", "/is/ /a/", "[]"));
    assertThat(triggers.possible(sentence("We call it so."))).isEqualTo(bits(0, 2));
    assertThat(triggers.possible(sentence("It is named a rose."))).isEqualTo(bits(1, 2));
  }

  @Test
  void everyShippedRuleStaysPossibleInItsExamples() {
    List<NameRule> rules = NameRule.load();
    RuleTriggers triggers =
        new RuleTriggers(rules.stream().map(rule -> rule.pattern().pattern()).toList());
    for (int i = 0; i < rules.size(); i++) {
      for (String example : rules.get(i).examples()) {
        assertThat(triggers.possible(sentence(example.replaceAll("[\\[\\]]", ""))).get(i))
            .as(example)
            .isTrue();
      }
    }
  }

  private static Sentence sentence(String text) {
    List<CoreLabel> tokens = new Tokens().of(text, 0);
    return new Sentence(false, ImmutableList.copyOf(tokens));
  }

  private static BitSet bits(int... set) {
    BitSet bits = new BitSet();
    for (int bit : set) {
      bits.set(bit);
    }
    return bits;
  }
}
