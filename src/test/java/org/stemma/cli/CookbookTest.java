package org.stemma.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
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
  private static final Pattern MISSING =
      Pattern.compile("No module named|Cannot find module|there is no package called");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private static final Pattern EXPORT = Pattern.compile("    \\./stemma (export .*)\n");
  private static final Pattern TO_FILE = Pattern.compile("    \\./stemma (query .*) > (\\S+)\n");
  private static final String MODULES = Path.of("target/foreign").toAbsolutePath().toString();
  private static final String SQL = Path.of("src/test/foreign/sql.mjs").toAbsolutePath().toString();

  @TempDir private static Path folder;
  private static final Engines engines = new ShippedEngines();
  private static String store;

  @BeforeAll
  static void build() {
    store = folder.resolve("store").toString();
    assertThat(Run.with(engines, "", "build", "examples/daily-papers.txt", "--data", store).code())
        .isZero();
  }

  @Test
  void showsWhatTheQueriesAnswer() throws IOException {
    String page = Files.readString(PAGE);
    String answered = ANSWER.matcher(page).replaceAll(CookbookTest::answer);
    if (System.getProperty("cookbook.renew") != null) {
      Files.writeString(PAGE, answered);
    }
    assertThat(ANSWER.matcher(page).results()).hasSize(10);
    assertThat(page).isEqualTo(answered);
  }

  private static String answer(MatchResult shown) {
    List<String> words = words(shown.group(1));
    words.addAll(List.of("--data", store));
    Run run = Run.with(engines, "", words.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines().count()).as(shown.group(1)).isGreaterThan(2);
    return Matcher.quoteReplacement(
        "    ./stemma %s\n\n<!-- answer -->\n%s<!-- end -->".formatted(shown.group(1), run.out()));
  }

  @TestFactory
  Stream<DynamicTest> showsSnippetsThatRun() throws IOException {
    String page = Files.readString(PAGE);
    EXPORT.matcher(page).results().forEach(shown -> export(words(shown.group(1))));
    TO_FILE
        .matcher(page)
        .results()
        .forEach(shown -> save(words(shown.group(1)), folder.resolve(shown.group(2))));
    return Stream.of(
        snippet(page, "python", "WebShop", "/usr/bin/python3", "-c"),
        snippet(page, "r", "benchmark/webshop", "/usr/bin/Rscript", "-e"),
        snippet(page, "sql", "WebShop", "/usr/bin/node", SQL, MODULES));
  }

  private static DynamicTest snippet(
      String page, String language, String expected, String... command) {
    Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page);
    assertThat(block.find()).as(language).isTrue();
    List<String> whole = new ArrayList<>(List.of(command));
    whole.add(block.group(1));
    return DynamicTest.dynamicTest(
        language,
        () -> {
          assumeTrue(
              Files.isExecutable(Path.of(command[0])), language + " is skipped: no " + command[0]);
          Process process =
              new ProcessBuilder(whole)
                  .directory(folder.toFile())
                  .redirectErrorStream(true)
                  .start();
          String said = new String(process.getInputStream().readAllBytes(), UTF_8);
          int code = process.waitFor();
          assumeFalse(
              MISSING.matcher(said).find(), () -> language + " is skipped: " + said.strip());
          assertThat(code).as(said).isZero();
          assertThat(said).contains(expected);
        });
  }

  private static void export(List<String> words) {
    words.set(1, folder.resolve(words.get(1)).toString());
    words.addAll(List.of("--data", store));
    Run run = Run.with(engines, "", words.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static void save(List<String> words, Path file) {
    words.addAll(List.of("--data", store));
    try {
      Files.writeString(file, Run.with(engines, "", words.toArray(String[]::new)).out());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
