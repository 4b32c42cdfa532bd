package org.stemma.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseSubjectTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "SysA reaches 7% on BenchA. | SysA",
        "On BenchA, SysA (a model) only reaches 7%. | SysA",
        "SysA, the best system of all, reaches 7% on BenchA. | SysA",
        "Strong systems, such as SysA, achieve only 7% on BenchA. | SysA",
        "The SysA model achieves an accuracy of 7%. | SysA",
        "SysA is good, and we reach 7%. | -",
        "Novum beats SysA by 7%. | -",
        "SysA reaches 9% while others reach 7%. | -",
        "SysA was tested, and found to be said to reach 7%. | -",
        "With SysA we reach 7%. | -",
      })
  void tellsPlainly(String sentence, String name) {
    Spot spot = Text.of(sentence).spot("7");
    int place = ClauseSubject.surePlaceFor(spot.sentence(), spot.place());
    assertThat(
            place < 0 ? null : spot.sentence().items().get(place).mention().orElseThrow().surface())
        .isEqualTo(name);
  }
}
