package org.stemma.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.source.GeneratedListing.Expected;
import org.stemma.source.GeneratedListing.Text;
import org.stemma.source.Reading.Read;

/** Listings of many makes: what was written must be read. */
class ListingPropertyTest {
  private static final int LISTINGS = 200;
  private static final int PAPERS = 20;

  @Test
  void readsGeneratedListingsOfEveryMake() {
    for (long seed = 0; seed < LISTINGS; seed++) {
      var listing = GeneratedListing.of(MadeUpText.papers(new Random(seed), PAPERS), seed);
      assertThat(titles(read(listing))).as("seed %d", seed).isEqualTo(titles(listing.papers()));
      assertThat(read(listing)).as("seed %d", seed).isEqualTo(listing.papers());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../shared", "../../shared"})
  void readsListingsOfRealTitlesAndAbstracts(String shared) throws IOException {
    Path corpus = Path.of(shared, "corpus", "arxiv-ml.jsonl");
    assumeThat(corpus).exists();
    List<Text> texts = texts(corpus);
    var wrong = new ArrayList<String>();
    for (int i = 0; i + PAPERS <= texts.size(); i += PAPERS) {
      var listing = GeneratedListing.of(texts.subList(i, i + PAPERS), i);
      List<Expected> read = read(listing);
      listing.papers().stream()
          .filter(expected -> !read.contains(expected))
          .forEach(expected -> wrong.add(expected.title()));
    }
    // What is left are records that were damaged before, such as an abstract in the place of a
    // title.
    assertThat(wrong).hasSizeLessThan(texts.size() / 200);
  }

  private static List<String> titles(List<Expected> papers) {
    return papers.stream().map(Expected::title).toList();
  }

  private static List<Text> texts(Path corpus) throws IOException {
    var json = new ObjectMapper();
    try (Stream<String> all = Files.lines(corpus);
        Stream<String> lines = all.limit(2_000)) {
      var texts = new ArrayList<Text>();
      for (String line : (Iterable<String>) lines::iterator) {
        JsonNode paper = json.readTree(line);
        String title = paper.get("title").asText().strip().replaceAll("\\s+", " ");
        String abstractText = paper.get("abstract").asText().strip().replaceAll("\\s*\n\\s*", " ");
        texts.add(new Text(title, paragraphs(abstractText, texts.size())));
      }
      return texts;
    }
  }

  /** One paragraph, or for every eighth abstract the sentences in two. */
  private static List<String> paragraphs(String text, int number) {
    int middle = text.indexOf(". ", text.length() / 2);
    return number % 8 == 0 && middle > 0
        ? List.of(text.substring(0, middle + 1), text.substring(middle + 2).strip())
        : List.of(text);
  }

  private static List<Expected> read(GeneratedListing listing) {
    return Readings.of(listing.text()).stream()
        .filter(Read.class::isInstance)
        .map(reading -> ((Read) reading).paper())
        .map(
            paper ->
                new Expected(
                    paper.title(),
                    paper.abstractText(),
                    paper.published(),
                    paper.authorCount(),
                    paper.organisation()))
        .toList();
  }
}
