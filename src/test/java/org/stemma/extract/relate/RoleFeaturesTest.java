package org.stemma.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.extract.annotate.Sentence;
import org.stemma.extract.tag.Opinion;
import org.stemma.paper.Predicate;

class RoleFeaturesTest {
  private final Text text = Text.of("We build Novum on SysA.");

  private List<String> opinions() {
    return new RoleFeatures()
        .of(new NamedPaper(text.paper(), text.mentions()), Text.SYS_A).stream()
            .filter(feature -> feature.startsWith("opinion"))
            .toList();
  }

  @Test
  void hearASecondReaderWhereOneWasAsked() {
    assertThat(opinions()).isEmpty();
    Sentence sentence = text.paper().sentences().get(1);
    float[][] chances = new float[sentence.size()][Opinion.LABELS.size() + Opinion.ROLES.size()];
    int place = sentence.tokenAt(text.mentions().get(1).start());
    chances[place][Opinion.LABELS.size() + Opinion.ROLES.indexOf(Predicate.BASE_MODEL)] = 0.6f;
    Opinion.of(chances).mark(sentence);
    assertThat(opinions())
        .contains("opinionBASE_MODEL>5", "opinionsBASE_MODEL>5")
        .doesNotContain("opinionBASE_MODEL>6", "opinionPROPOSES>0");
  }
}
