package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Asks what the cookbook asks, of the papers that come with Stemma, and compares the answers.
 * {@code -Dcookbook.renew} writes them anew.
 */
final class CookbookTest {
  private static final Path PAGE = Path.of("docs/COOKBOOK.md");
  private static final Pattern ANSWER =
      Pattern.compile("    \\./stemma (query .*)\n\n<!-- answer -->\n([^<]*)<!-- end -->");
  private static final Pattern SPARQL = Pattern.compile("```sparql\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir private Path folder;

  @Test
  void showsWhatTheQueriesAnswer() throws IOException {
    String store = folder.resolve("store").toString();
    ShippedEngines engines = new ShippedEngines();
    assertThat(Run.with(engines, "", "build", "examples/daily-papers.txt", "--data", store).code())
        .isZero();
    String page = Files.readString(PAGE);
    String answered = ANSWER.matcher(page).replaceAll(shown -> answer(engines, shown, store));
    if (System.getProperty("cookbook.renew") != null) {
      Files.writeString(PAGE, answered);
    }
    assertThat(ANSWER.matcher(page).results()).hasSize(10);
    assertThat(page).isEqualTo(answered);
  }

  private static String answer(Engines engines, MatchResult shown, String store) {
    List<String> words = words(shown.group(1));
    words.addAll(List.of("--data", store));
    Run run = Run.with(engines, "", words.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines().count()).as(shown.group(1)).isGreaterThan(2);
    return Matcher.quoteReplacement(
        "    ./stemma %s\n\n<!-- answer -->\n%s<!-- end -->".formatted(shown.group(1), run.out()));
  }

  @Test
  void showsSparqlThatParses() throws IOException {
    assertThat(SPARQL.matcher(Files.readString(PAGE)).results())
        .isNotEmpty()
        .allSatisfy(shown -> QueryFactory.create(shown.group(1)));
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return words;
  }
}
