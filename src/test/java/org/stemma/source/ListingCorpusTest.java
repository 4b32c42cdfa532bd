package org.stemma.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.paper.Paper;
import org.stemma.source.Reading.Read;

/** A real listing, where the machine has it. */
class ListingCorpusTest {
  private static final Path LISTING = Path.of("../shared/corpus/hf-daily-papers.txt");
  private static final Path GOLD = Path.of("../shared/gold/daily-papers.dev.jsonl");

  @Test
  void readsARealListingLetterByLetter() throws IOException {
    Path listing = beside(LISTING);
    Path gold = beside(GOLD);
    assumeThat(listing).exists();
    assumeThat(gold).exists();
    var expected = new ArrayList<List<String>>();
    for (String line : Files.readAllLines(gold)) {
      JsonNode paper = new ObjectMapper().readTree(line);
      expected.add(List.of(paper.get("title").asText(), paper.get("abstract").asText()));
    }
    List<Paper> papers = read(listing);
    assertThat(papers)
        .map(paper -> List.of(paper.title(), paper.abstractText()))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(papers).filteredOn(paper -> paper.published().isEmpty()).hasSize(3);
    assertThat(papers).filteredOn(paper -> paper.authorCount().isPresent()).hasSize(41);
    assertThat(papers)
        .flatMap(paper -> paper.organisation().stream().toList())
        .containsExactly("TIGER-Lab", "RLinf");
    assertThat(papers.getFirst().published()).contains(LocalDate.of(2025, 10, 20));
    assertThat(papers.getLast().published()).contains(LocalDate.of(2023, 9, 20));
  }

  private static List<Paper> read(Path listing) {
    try (var readings =
        new PaperSource(ReadingOptions.defaults()).read(List.of(listing.toString()))) {
      return readings.map(reading -> ((Read) reading).paper()).toList();
    }
  }

  /** That path, or the same one directory up, for a checkout that lies deeper. */
  private static Path beside(Path path) {
    return Files.exists(path) ? path : Path.of("..").resolve(path);
  }
}
