package org.stemma.extract.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.extract.Annotated;
import org.stemma.extract.annotate.Sentence;
import org.stemma.extract.find.RuleOutline.Step;

class RuleTriggersTest {
  private static final int ANY = 1_000_000;

  @Test
  void outlinesWordsThatAreNeitherOptionalNorInBracketsAndNames() {
    assertThat(
            RuleOutline.of(
                    "/we|i/ []{0,4}? /propos(e|ed)/ [!{word:/of|in/}]{0,9}? /the/? /b\\/c/"
                        + " (/such/ /as/|/like/) (?$name [{ner:NAME}]+) /is/ []* /a/")
                .steps())
        .containsExactly(
            new Step("we|i", 0),
            new Step("propos(e|ed)", 4),
            new Step("b/c", 10),
            new Step("", ANY),
            new Step("is", 0),
            new Step("a", ANY));
  }

  @Test
  void knowsNothingOfAlternatives() {
    assertThat(RuleOutline.of("/we/ /say/ | /they/ /say/").steps()).isEmpty();
  }

  @Test
  void findsWherePatternsMayBeginWhateverTheCase() {
    RuleTriggers triggers =
        new RuleTriggers(List.of("/we/ /name|call/", "/is/ []{0,1} /rose/", "[]"));

    assertThat(triggers.starts(sentence("So we call it.", 1))).containsExactly(1, -1, 0);
    assertThat(triggers.starts(sentence("We may call it so.", 1))).containsExactly(-1, -1, 0);
    assertThat(triggers.starts(sentence("It IS a rose.", 1))).containsExactly(-1, 1, 0);
    assertThat(triggers.starts(sentence("It is a red rose.", 1))).containsExactly(-1, -1, 0);
  }

  @Test
  void findsNamesOfSeveralTokens() {
    RuleTriggers triggers = new RuleTriggers(List.of("/the/ (?$name [{ner:NAME}]+) /model/"));

    assertThat(triggers.starts(sentence("See the OakLM-7B model.", 1))).containsExactly(1);
    assertThat(triggers.starts(sentence("See the big OakLM-7B model.", 1))).containsExactly(-1);
  }

  @Test
  void everyShippedRuleStaysPossibleInItsExamples() {
    List<NameRule> rules = NameRule.load();
    RuleTriggers triggers =
        new RuleTriggers(rules.stream().map(rule -> rule.pattern().pattern()).toList());
    for (int i = 0; i < rules.size(); i++) {
      for (String example : rules.get(i).examples()) {
        int[] starts = triggers.starts(sentence(example.replaceAll("[\\[\\]]", ""), 1));
        assertThat(starts[i]).as(example).isNotNegative();
      }
    }
  }

  private static Sentence sentence(String text, int place) {
    Sentence sentence = Annotated.text(text).sentences().get(place);
    NameShape.mark(sentence);
    return sentence;
  }
}
