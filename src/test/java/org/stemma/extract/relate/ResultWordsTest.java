package org.stemma.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stemma.extract.Resources;

class ResultWordsTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("# example: (?<example>.*)\\n(?<set>[a-z-]+): ");

  private static Matcher examples(String file) {
    return EXAMPLE.matcher(Resources.text(ResultWords.class, file));
  }

  @Test
  void everySetHasTheWordThatItsExampleShows() {
    Matcher matcher = examples("result-words.txt");
    int sets = 0;
    while (matcher.find()) {
      String example = matcher.group("example");
      String word = example.substring(example.indexOf('[') + 1, example.indexOf(']'));
      assertThat(ResultWords.of(matcher.group("set")).has(word)).as(example).isTrue();
      sets++;
    }
    assertThat(sets).isEqualTo(Resources.lines(ResultWords.class, "result-words.txt").size());
  }

  @Test
  void everyClassOfCuesShowsInItsExample() {
    ResultCues cues = ResultCues.load();
    Matcher matcher = examples("result-cues.txt");
    int classes = 0;
    while (matcher.find()) {
      String example = matcher.group("example").toLowerCase(Locale.ROOT);
      assertThat(Splitter.onPattern("[ .,]").split(example))
          .anyMatch(word -> cues.of(word).equals(matcher.group("set")));
      classes++;
    }
    assertThat(classes).isEqualTo(Resources.lines(ResultWords.class, "result-cues.txt").size());
  }

  @Test
  void knowsBeginnings() {
    assertThat(ResultWords.of("level-verb").has("exceeding")).isTrue();
    assertThat(ResultWords.of("level-verb").has("reach")).isFalse();
  }

  @Test
  void refusesANameThatTheFileLacks() {
    assertThatThrownBy(() -> ResultWords.of("nothing"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
