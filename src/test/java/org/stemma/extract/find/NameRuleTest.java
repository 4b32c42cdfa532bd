package org.stemma.extract.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.extract.Annotated;
import org.stemma.extract.annotate.AnnotatedPaper;

final class NameRuleTest {
  private static final Pattern NAME = Pattern.compile("\\[([^\\]]+)]");

  private final IntroducedNameFinder finder = new IntroducedNameFinder();

  static Stream<Arguments> examples() {
    return NameRule.load().stream()
        .flatMap(rule -> rule.examples().stream().map(text -> Arguments.of(rule.id(), text)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsTheNamesOfItsExample(String rule, String example) {
    List<String> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(example);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    AnnotatedPaper paper = Annotated.text(NAME.matcher(example).replaceAll("$1"));
    assertThat(finder.find(paper))
        .filteredOn(candidate -> candidate.rule().equals(rule))
        .extracting(candidate -> candidate.in(paper.text()))
        .containsExactlyInAnyOrderElementsOf(names);
  }
}
