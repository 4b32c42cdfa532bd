package org.stemma.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the shipped queries answer on the graphs of {@code graph.trig} and {@code more.trig}: each
 * block of {@code answers.txt} is a question and its rows. {@code -Danswers.renew} writes the rows
 * anew; read the difference.
 */
final class QueryAnswersTest {
  private static final Path FILE = Path.of("src/test/resources/org/stemma/query/answers.txt");
  private static final String QUESTION = "> ";
  private static final String BASE = "https://w3id.org/stemma/";

  record Block(String question, List<String> rows) {
    List<String> words() {
      return List.of(question.split(" \\| "));
    }

    String text() {
      return QUESTION + question + "\n" + String.join("\n", rows) + "\n";
    }
  }

  static List<Block> blocks() throws IOException {
    List<Block> blocks = new ArrayList<>();
    for (String line : Files.readAllLines(FILE)) {
      if (line.startsWith(QUESTION)) {
        blocks.add(new Block(line.substring(QUESTION.length()), new ArrayList<>()));
      } else if (!line.isBlank()) {
        blocks.getLast().rows().add(line);
      }
    }
    return blocks;
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void answersWith(Block block) throws IOException {
    List<String> rows = ask(block);
    if (System.getProperty("answers.renew") != null) {
      List<Block> renewed = blocks();
      renewed.replaceAll(
          old -> old.question().equals(block.question()) ? new Block(old.question(), rows) : old);
      Files.writeString(FILE, renewed.stream().map(Block::text).collect(Collectors.joining("\n")));
    }
    assertThat(rows).containsExactlyElementsOf(block.rows());
  }

  private static List<String> ask(Block block) {
    List<String> words = block.words();
    return TestGraph.rows(TestGraph.MORE, words.get(0), words.subList(1, words.size())).stream()
        .map(row -> row.replace(BASE, ""))
        .toList();
  }

  @Test
  void everyShippedQueryIsAskedAndAnswered() throws IOException {
    Stream<String> asked =
        blocks().stream().filter(block -> block.rows().size() > 1).map(b -> b.words().get(0));
    assertThat(asked.collect(Collectors.toSet()))
        .containsAll(QueryCatalogue.open(Optional.empty()).names());
  }
}
