package org.stemma.extract.train;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.json.GoldPaper;
import org.stemma.json.GoldReader;

class SilverTest {
  private static GoldPaper paper(String id, String mentions) {
    return GoldReader.parse(
        """
        {"id": "%s", "title": "T", "abstract": "It is Xyn.", "mentions": [%s], "entities": []}
        """
            .formatted(id, mentions),
        id);
  }

  private static GoldPaper named(String id) {
    return paper(id, "{\"start\": 8, \"end\": 11, \"text\": \"Xyn\", \"type\": \"Method\"}");
  }

  private final Silver silver =
      new Silver(
          ImmutableList.of(
              ImmutableList.of(named("a"), paper("b", "")), ImmutableList.of(named("c"))));

  @Test
  void leavesOutPapersWithoutNames() {
    assertThat(silver.all()).extracting(GoldPaper::id).containsExactly("a", "c");
  }

  @Test
  void givesEachFoldWhatItsOwnTeacherLabelled() {
    assertThat(silver.without(0)).extracting(GoldPaper::id).containsExactly("a");
    assertThat(silver.without(1)).extracting(GoldPaper::id).containsExactly("c");
  }

  @Test
  void mayBeNone() {
    assertThat(Silver.NONE.isPresent()).isFalse();
    assertThat(Silver.NONE.without(3)).isEqualTo(List.of());
    assertThat(Silver.NONE.all()).isEmpty();
  }
}
