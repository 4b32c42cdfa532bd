package org.stemma.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.stemma.json.GoldPaper;
import org.xml.sax.InputSource;

class CalibrationTest {
  private static final String GOLD =
      """
      {"title":"T","abstract":"A B C","mentions":[{"start":2,"end":3,"type":"Method"},\
      {"start":4,"end":5,"type":"Method","optional":true}],"entities":[],"facts":[],"results":[]}""";
  private static final String FOUND =
      """
      {"title":"T","abstract":"A B C","mentions":[\
      {"start":2,"end":3,"type":"Method","confidence":0.9},\
      {"start":4,"end":5,"type":"Method","confidence":0.8},\
      {"start":6,"end":7,"type":"Method","confidence":0.65}],"entities":[],"facts":[],"results":[]}""";

  private static Evaluation evaluation(String found) {
    List<GoldPaper> gold = Gold.papers(GOLD);
    return Evaluation.of(gold, Gold.papers(found));
  }

  @Test
  void averagesHowFarConfidenceAndShareLieApart() {
    Calibration calibration =
        Calibration.of(
            List.of(
                new Guess(Measure.FACTS, 0.9, true),
                new Guess(Measure.FACTS, 0.92, false),
                new Guess(Measure.FACTS, 0.2, false),
                new Guess(Measure.FACTS, 1.0, true)));
    assertThat(calibration.count()).isEqualTo(4);
    assertThat(calibration.bins()).hasSize(2);
    assertThat(calibration.error()).isCloseTo((0.2 + 3 * (2.82 / 3 - 2.0 / 3)) / 4, within(1e-9));
  }

  @Test
  void leavesOutWhatIsOptional() {
    Evaluation evaluation = evaluation(FOUND);
    assertThat(evaluation.calibrations()).containsOnlyKeys(Measure.MENTIONS_STRICT);
    assertThat(CalibrationTable.of(evaluation))
        .isEqualTo("mentions-strict              calibration error  37.5  of 2\n");
  }

  @Test
  void saysNothingWithoutConfidences() {
    assertThat(CalibrationTable.of(evaluation(GOLD))).isEmpty();
  }

  @Test
  void drawsADotForEachBin() throws Exception {
    String svg = ReliabilityPlot.of(evaluation(FOUND));
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
    assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(2);
  }
}
