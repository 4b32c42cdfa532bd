package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeatureKeysTest {
  @Test
  void knowsTheRowOfEachFeatureAndOfNoOther() {
    long[] keys = IntStream.range(0, 5_000).mapToLong(i -> FeatureKeys.key("w=" + i)).toArray();
    FeatureKeys features = new FeatureKeys(keys);

    assertThat(features.size()).isEqualTo(keys.length);
    for (int row = 0; row < keys.length; row++) {
      assertThat(features.row(keys[row])).isEqualTo(row);
      assertThat(features.key(row)).isEqualTo(keys[row]);
      assertThat(features.row(FeatureKeys.key("l=" + row))).isNegative();
    }
  }

  @Test
  void takesAFeatureInPartsForTheSame() {
    assertThat(FeatureKeys.key("w=", "", "oak")).isEqualTo(FeatureKeys.key("w=oak"));
    assertThat(FeatureKeys.key("w=", "oak")).isNotEqualTo(FeatureKeys.key("w=", "oka"));
  }

  @Test
  void worksWithoutFeaturesAndWithKeysThatFallTogether() {
    assertThat(new FeatureKeys(new long[0]).row(7)).isNegative();
    FeatureKeys crowded = new FeatureKeys(new long[] {1L << 40, 2L << 40, 3L << 40});

    assertThat(crowded.row(2L << 40)).isEqualTo(1);
    assertThat(crowded.row(4L << 40)).isNegative();
  }

  @Test
  void refusesTwoFeaturesOfOneKey() {
    assertThatThrownBy(() -> new FeatureKeys(new long[] {5, 6, 5}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("share the key 5");
  }
}
