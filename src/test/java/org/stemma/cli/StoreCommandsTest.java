package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.query.QueryCatalogue;
import org.stemma.query.TestGraph;

/** The commands that read a store. */
class StoreCommandsTest {
  @TempDir private static Path directory;
  private static Path store;

  @BeforeAll
  static void makeStore() {
    store = directory.resolve("store");
    TestGraph.store(store);
  }

  private static Run run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--data");
    all.add(store.toString());
    return Run.of(all.toArray(String[]::new));
  }

  @Test
  void queryListsTheNamedQueries() {
    Run run = Run.of("query");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("\nleaderboards\n  family-leaderboard ")
        .contains("\n  leaderboard           Leaderboard of a benchmark\n")
        .endsWith("\nstemma query --describe NAME tells what a query takes.\n");
  }

  @Test
  void queryDescribesANamedQuery() {
    assertThat(Run.of("query", "--describe", "built-on").out())
        .isEqualTo(
            """
            built-on (lineage): Methods built on a method

            The methods that are variants of it, at any remove, or that use it, with the papers\
             that propose them.

            Parameters:
              method  method: the method that is built on (default: GRPO)

            Examples:
              stemma query built-on
              stemma query built-on LoRA
            """);
  }

  @Test
  void completionKnowsTheNamedQueries() {
    assertThat(Run.of("completion").out())
        .containsPattern("\"leaderboard\"")
        .containsPattern("\"state-of-the-art\"");
  }

  /** The command lines that query headers and docs/QUERY.md show. */
  static Stream<String> examples() throws IOException {
    Stream<String> headers =
        QueryCatalogue.open(Optional.empty()).queries().stream()
            .flatMap(query -> query.examples().stream());
    Stream<String> page =
        Files.readString(Path.of("docs/QUERY.md"))
            .lines()
            .filter(line -> line.startsWith("./stemma "))
            .map(line -> line.substring("./".length()));
    return Stream.concat(headers, page);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyCommandThatIsShownWorks(String example) {
    Run run = run(words(example));

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).isNotBlank();
  }

  /** The words after {@code stemma}, as a shell splits them, up to a pipe or a comment. */
  private static String[] words(String line) {
    Matcher word = Pattern.compile("'([^']*)'|((?:[^\\s'\"#|]|\"[^\"]*\")+)|[#|].*").matcher(line);
    List<String> words = new ArrayList<>();
    while (word.find()) {
      if (word.group(1) != null) {
        words.add(word.group(1));
      } else if (word.group(2) != null) {
        words.add(word.group(2).replace("\"", ""));
      }
    }
    return words.subList(1, words.size()).toArray(String[]::new);
  }

  @Test
  void queryAnswersANamedQueryAsATable() {
    Run run = run("query", "leaderboard", "WebShop");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("62 | %    | win rate   | EEF ")
        .contains("paper:arxiv:2504.13145")
        .endsWith("2 rows\n");
  }

  @Test
  void queryAnswersATextInAnyFormat() {
    assertThat(run("query", "SELECT ?m { ?p st:proposes ?m . ?m a st:Model }", "-f", "csv").out())
        .isEqualTo("m\r\nhttps://w3id.org/stemma/model/openvla-oft\r\n");
  }

  @Test
  void queryAnswersAFile() throws IOException {
    Path file = Files.writeString(directory.resolve("ask.rq"), "ASK { ?s a st:Paper }");

    assertThat(run("query", "--file", file.toString()).out()).isEqualTo("yes\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1|query leadrboard|leadrboard: no query of that name; did you mean leaderboard?",
        "1|query leaderboard WebShp|WebShp: no benchmark of that name in the graph; did you mean",
        "1|query leaderboard bench=x|bench: leaderboard has no such parameter; did you mean",
        "1|query leaderboard|leaderboard: needs benchmark, the benchmark, by name or alias; write",
        "1|query --file none.rq|none.rq: no such file; check the path",
        "1|explain GRP0|GRP0: no method, benchmark or model of that name in the graph; did you",
        "2|query --file a.rq beats|give either --file or a query, not both (see stemma query",
        "2|query beats PPO -f pdf|invalid value for option '--format': no format is called pdf",
        "2|query beats PPO --timeout x|invalid value for option '--timeout'",
        "2|explain|missing required parameter",
        "2|explain GRPO --type car|invalid value for option '--type': no type is called car",
        "2|serve --port x|invalid value for option '--port'",
        "2|serve --allow-update|--allow-update needs --user with --password-file, or --token-file",
        "2|serve --allow-update --user x|a password goes with --user, and --user with",
        "1|serve --allow-update --token-file none|none: cannot be read; write the secret there",
        "2|serve --user x|--user, --password-file and --token-file are for --allow-update",
        "2|serve --timeout 0|--timeout must be more than 0",
        "2|serve --limit -1|--limit cannot be less than 0",
        "2|serve --max-request 0|--max-request must be at least 1",
      })
  void saysInOneLineWhatIsWrong(int code, String args, String message) {
    Run run = run(args.split(" "));

    assertThat(run.err()).startsWith("stemma: " + message).hasLineCount(1);
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void saysInOneLineWhereATextIsMalformed() {
    Run run = run("query", "SELECT ?x {\n ?x st:proposes }");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("stemma: query:2:17: malformed query: unexpected }; correct it there")
        .hasLineCount(1);
  }

  @Test
  void refusesToUpdate() {
    Run run = run("query", "DELETE WHERE { ?s ?p ?o }");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("stemma: query: this is an update;").hasLineCount(1);
  }

  @Test
  void saysThatThereIsNoStore() {
    for (String command : List.of("stats", "serve", "explain GRPO", "query beats PPO")) {
      Run run = Run.of((command + " --data " + directory.resolve("none")).split(" "));
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err()).contains("no store here; make one with stemma build").hasLineCount(1);
    }
    assertThat(directory.resolve("none")).doesNotExist();
  }

  @Test
  void explainMarksTheNameInEachSentence() {
    Run run = run("explain", "group", "relative", "policy", "optimization");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith(
            """
            GRPO (method)  https://w3id.org/stemma/method/grpo
              also called   Group Relative Policy Optimization,\
             Group-Relative Policy Optimisation
              variant of    PPO
              variants      DAPO
              link          https://arxiv.org/abs/2402.03300
              2 papers, 6 claims

            Concluded by rules
              GRPO co evaluated with DAPO  co-evaluation
                  from: the paper “DAPO” outperforms GRPO; the paper “DAPO” proposes DAPO; the paper “DAPO” evaluates on AIME 2024

            DAPO (2025-03-18)  https://w3id.org/stemma/paper/arxiv:2503.14476
              the paper uses method GRPO  0.80 roles/builds-on
                  DAPO builds on **GRPO**.
            """)
        .doesNotContain("\033");
  }

  @Test
  void explainMarksTheNameInBoldOnATerminal() {
    var out = new ByteArrayOutputStream();
    var terminal = new Terminal(new ByteArrayInputStream(new byte[0]), out, System.err, true, true);

    Stemma.run(terminal, new Run.TestEngines(), "explain", "PPO", "--data", store.toString());

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("We propose GRPO, a variant of \033[1mPPO\033[0m.");
  }

  @Test
  void explainShowsEveryEntityOfTheNameUnlessATypeIsGiven() {
    assertThat(run("explain", "DROID").out()).contains("DROID (method)", "DROID (benchmark)");
    assertThat(run("explain", "DROID", "--type", "benchmark").out())
        .contains("DROID (benchmark)")
        .doesNotContain("DROID (method)");
  }

  @Test
  void explainSaysWhenThereIsMore() {
    assertThat(run("explain", "GRPO", "--limit", "2").out())
        .endsWith("\n… 4 more claims; --limit 0 shows all\n\n");
    assertThat(run("explain", "GRPO", "--limit", "0").out()).doesNotContain("more claims");
  }

  @Test
  void statsCountsWhatTheStoreHolds() {
    Run run = run("stats");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("papers\n  in all").containsPattern("methods +4\n");
    assertThat(run("stats", "--format", "csv").out())
        .startsWith("section,name,value\r\npapers,in all,4\r\n");
  }

  @Test
  void serveSaysThatThePortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Run run = run("serve", "--port", String.valueOf(taken.getLocalPort()));

      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err())
          .startsWith("stemma: 127.0.0.1:" + taken.getLocalPort() + ": cannot listen there")
          .hasLineCount(1);
    }
  }
}
