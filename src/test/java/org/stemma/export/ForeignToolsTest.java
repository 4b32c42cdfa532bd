package org.stemma.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.store.GraphStore;

/**
 * Holds exports against programs that no one here wrote, where they are installed: {@code
 * src/test/foreign/install} does that. Elsewhere these tests are skipped, and say so.
 */
class ForeignToolsTest {
  private static final Path SCRIPTS = Path.of("src/test/foreign");
  private static final Path MODULES = Path.of("target/foreign").toAbsolutePath();
  private static final Path RAPPER = Path.of("/usr/bin/rapper");
  private static final Path PYTHON = Path.of("/usr/bin/python3");

  @RegisterExtension static final SampleStore SAMPLE = new SampleStore();

  @TempDir Path directory;
  private final GraphStore store = SAMPLE.store();

  @Test
  void rapperCountsAsManyStatements() throws IOException {
    assumePresent(Files.isExecutable(RAPPER), "raptor2-utils");
    long triples = lines("nt");
    long quads = lines("nq");
    for (var format :
        List.of("turtle:ttl", "ntriples:nt", "rdfxml:rdf", "nquads:nq", "trig:trig")) {
      String syntax = format.substring(0, format.indexOf(':'));
      String ending = format.substring(format.indexOf(':') + 1);
      String said = run(RAPPER.toString(), "-i", syntax, "-c", export(ending).toString());
      assertThat(said)
          .as(format)
          .contains("returned " + (ending.matches("nq|trig") ? quads : triples) + " triples")
          .doesNotContain("Error", "Warning");
    }
  }

  @Test
  void rdflibCountsAsManyStatements() throws IOException {
    assumePresent(hasPython("rdflib"), "python3-rdflib");
    long triples = lines("nt");
    long quads = lines("nq");
    for (String ending : List.of("ttl", "nt", "rdf", "jsonld", "nq", "trig")) {
      assertThat(python(export(ending)))
          .as(ending)
          .isEqualTo(Long.toString(ending.matches("nq|trig") ? quads : triples));
    }
  }

  @Test
  void networkxReadsTheNetwork() throws IOException {
    assumePresent(hasPython("networkx"), "python3-networkx");
    for (String ending : List.of("graphml", "gexf")) {
      Path file = export(ending);
      String text = Files.readString(file);
      assertThat(python(file))
          .as(ending)
          .isEqualTo(count(text, "<node ") + " " + count(text, "<edge "));
    }
  }

  @Test
  void oxigraphAnswersAsWeDo() throws IOException {
    assumePresent(hasModule("oxigraph"), "oxigraph for Node");
    ImmutableList.Builder<String> command =
        ImmutableList.<String>builder().add("node", script("oxigraph.mjs"), MODULES.toString());
    command.add(export("nt").toString());
    Questions.NAMES.forEach(name -> command.add(Questions.file(name).toString()));
    ImmutableListMultimap<String, String> theirs =
        answers(run(command.build().toArray(String[]::new)));
    for (String question : Questions.NAMES) {
      assertThat(Questions.sorted(theirs.get(question + ".rq").stream()))
          .as(question)
          .isNotEmpty()
          .isEqualTo(Questions.answer(store, question));
    }
  }

  @Test
  void jsonldJsReadsAndFrames() throws IOException {
    assumePresent(hasModule("jsonld"), "jsonld for Node");
    long triples = lines("nt");
    String said =
        run(
            "node",
            script("jsonld.mjs"),
            MODULES.toString(),
            export("jsonld").toString(),
            "ontology/frame.jsonld",
            "ontology/context.jsonld");
    assertThat(said.strip())
        .startsWith(triples + " " + SampleStore.PAPERS.size() + " ")
        .doesNotEndWith(" 0");
  }

  @Test
  void duckdbJoinsTheTables() throws IOException {
    assumePresent(hasModule("@duckdb/node-api"), "DuckDB for Node");
    for (ExportFormat format : List.of(ExportFormat.CSV, ExportFormat.PARQUET)) {
      Path folder = directory.resolve(format.label());
      SampleStore.export(store, Part.WHOLE, folder, Optional.of(format));
      String[] command = {
        "node",
        script("duckdb.mjs"),
        MODULES.toString(),
        folder.resolve("papers." + format.label()).toString(),
        folder.resolve("facts." + format.label()).toString(),
        folder.resolve("results." + format.label()).toString(),
        folder.resolve("mentions." + format.label()).toString()
      };
      assertThat(run(command).strip().lines())
          .hasSize(3)
          .allSatisfy(
              line -> {
                List<String> counts = Splitter.on(' ').splitToList(line);
                assertThat(counts.get(0)).isNotEqualTo("0").isEqualTo(counts.get(1));
              });
    }
  }

  private static void assumePresent(boolean present, String what) {
    assumeTrue(present, what + " is not installed; src/test/foreign/install does that");
  }

  private static boolean hasPython(String module) throws IOException {
    return Files.isExecutable(PYTHON)
        && !run(PYTHON.toString(), "-c", "import " + module).contains("Error");
  }

  private static boolean hasModule(String name) {
    return Files.isDirectory(MODULES.resolve("node_modules").resolve(name));
  }

  private static String script(String name) {
    return SCRIPTS.resolve(name).toString();
  }

  private static String python(Path file) throws IOException {
    return run(PYTHON.toString(), script("count.py"), file.toString()).strip();
  }

  private static ImmutableListMultimap<String, String> answers(String output) {
    ImmutableListMultimap.Builder<String, String> answers = ImmutableListMultimap.builder();
    String question = "";
    for (String line : output.lines().toList()) {
      if (line.startsWith("# ")) {
        question = line.substring(2);
      } else {
        answers.put(question, line);
      }
    }
    return answers.build();
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }

  private long lines(String ending) throws IOException {
    return Files.readAllLines(export(ending)).size();
  }

  private Path export(String ending) {
    Path file = directory.resolve("graph." + ending);
    SampleStore.export(store, Part.WHOLE, file, Optional.empty());
    return file;
  }

  private static String run(String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), UTF_8);
  }
}
